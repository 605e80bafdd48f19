from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.release import render_release, write_release
from autograder.checking.runner import collect
from autograder.course import Course
from tests.authoring.course_of_springs import write_course


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes minutes or the network")


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The course of springs, fresh."""
    return write_course(tmp_path / "course")


@pytest.fixture(scope="session")
def springs(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course of springs, to be read only."""
    return write_course(tmp_path_factory.mktemp("springs"))


@pytest.fixture(scope="session")
def files(springs: Course) -> dict[str, bytes]:
    """Its release."""
    assignment = springs.assignment("springs")
    return render_release(springs, assignment, collect(assignment))


@pytest.fixture
def folder(files: dict[str, bytes], tmp_path: Path) -> Path:
    """Its release, written out where a student would unpack it."""
    write_release(files, tmp_path / "springs")
    return tmp_path / "springs"
