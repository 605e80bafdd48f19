"""Hostile and unlucky submissions through the whole of grading, on a course of one tiny assignment."""

from __future__ import annotations

import ast
import re
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.grading.grade import GradeList, grade_batch, submission_from_source
from autograder.grading.model import Grade
from autograder.sandbox import Sandbox
from tests.sandbox.conftest import LEVELS
from tests.support.tiny_course import REFERENCE, write_tiny_course

from .arena import Arena, arena

SUBMISSIONS = sorted((Path(__file__).parent / "submissions").glob("*.py"))
HEADER = re.compile(r"Outcome: ([ZHN](?:, [ZHN])*)\. Passes: ([\w, ]+)(?:\. Hidden: (yes|everywhere))?")
MEMORY_MB = 600  # that judging one of them may cost the grader beyond what it had; none is worth more


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    return write_tiny_course(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def place() -> Iterator[Arena]:
    with arena() as ground:
        yield ground


@pytest.fixture(scope="module")
def sandbox(place: Arena) -> Iterator[Sandbox]:
    with Sandbox(level=LEVELS[0]) as box:  # what is tried here does not depend on the level
        yield box


def grade(tiny: Assignment, sandbox: Sandbox, *sources: str) -> list[Grade]:
    kept = GradeList()
    submissions = [submission_from_source(tiny, f"student{n}", source) for n, source in enumerate(sources)]
    grade_batch(tiny, submissions, sink=kept, sandbox=sandbox)
    return kept.grades


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_a_submission_gets_what_it_deserves(path: Path, tiny: Assignment, sandbox: Sandbox, place: Arena) -> None:
    source = path.read_text()
    header = HEADER.search(ast.get_docstring(ast.parse(source)) or "")
    assert header, f"{path.name} does not state its outcome"
    wanted = set() if header[2] == "none" else set(header[2].split(", "))
    before = peak_mb()
    theirs, reference = grade(tiny, sandbox, source, REFERENCE)
    assert peak_mb() - before < MEMORY_MB
    assert {verdict.check.id for verdict in theirs.verdicts if verdict.status == "pass"} == wanted
    # a student can fail, but cannot make the grader fail, nor spoil it for the next one
    assert all(verdict.status in ("pass", "partial", "fail") for verdict in theirs.verdicts)
    assert all(verdict.earned == 0 for verdict in theirs.verdicts if verdict.check.id not in wanted)
    assert [verdict.status for verdict in reference.verdicts] == ["pass"] * 5
    assert not place.damage()
    if header[3]:
        shown = [v for v in theirs.verdicts if header[3] == "everywhere" or not v.check.public]
        told = [repr(v.to_plain()) for v in shown]
        assert "INPUT" not in "".join(told)
