"""The fixtures of a check, the same for a grader and on a student's own machine.

What differs between the two is the `Stage` that stands behind them: the grader's
calls a confined process, the student's local one the module in front of them.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pytest

from autograder.checking.marks import MARKERS
from autograder.checking.outcome import Credit
from autograder.checking.verdict import Check


class Stage(Protocol):
    """What the fixtures need from whoever runs the checks."""

    seed: int

    @property
    def student(self) -> Any:
        """An object whose attributes are the student's functions."""

    @property
    def reference(self) -> Any:
        """The same for the reference solution."""

    @property
    def data(self) -> Path:
        """The folder of data that students receive."""

    def put_file(self, name: str, content: str | bytes) -> str:
        """Write a file where the student's code runs; return the path to hand to it."""


STAGE = pytest.StashKey[Stage]()
CHECK = pytest.StashKey[Check]()
CREDIT = pytest.StashKey[Credit | None]()


class BadCheck(Exception):
    """A check is not written as checks must be; says what to mend."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known."""
    for line in MARKERS:
        config.addinivalue_line("markers", line)


def check_of(item: pytest.Function) -> Check:
    """The check that a collected test function is; BadCheck where a mark or docstring is missing."""
    mark, question = item.get_closest_marker("check"), item.get_closest_marker("question")
    if mark is None:
        raise BadCheck(f"{item.name} is neither @public(points=...) nor @hidden(points=...)")
    if question is None or len(question.args) != 1:
        raise BadCheck(f'{item.name} belongs to no question: set pytestmark = question("...")')
    title = " ".join((item.obj.__doc__ or "").strip().split("\n\n")[0].split())
    if not title:
        raise BadCheck(f"{item.name} has no docstring: say in a sentence what is true of a right answer")
    points = mark.kwargs["points"]
    if not isinstance(points, (int, float)) or not points > 0:
        raise BadCheck(f"{item.name} has {points!r} points: write a number above 0")
    public = mark.kwargs["public"]
    if public and "reference" in item.fixturenames:
        raise BadCheck(f"{item.name} is public but uses the reference, which students do not have")
    return Check(item.name, question.args[0], float(points), public, title, mark.kwargs["hint"])


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Any:
    """The student's answer: its functions as attributes."""
    return request.config.stash[STAGE].student


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> Any:
    """The reference solution: its functions as attributes."""
    return request.config.stash[STAGE].reference


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Random numbers for fresh inputs: the same for every submission, others in every check."""
    return np.random.default_rng([request.config.stash[STAGE].seed, zlib.crc32(request.node.name.encode())])


@pytest.fixture
def put_file(request: pytest.FixtureRequest) -> Any:
    """Write a file for the student's code to read: `put_file(name, content) -> path`."""
    return request.config.stash[STAGE].put_file


@pytest.fixture
def data(request: pytest.FixtureRequest) -> Path:
    """The folder of data that students receive."""
    return request.config.stash[STAGE].data


@pytest.fixture
def credit(request: pytest.FixtureRequest) -> Credit:
    """Partial credit: `with credit(0.5): assert ...`."""
    check = request.node.stash.get(CHECK, None)
    made = Credit(public=check is not None and check.public)
    request.node.stash[CREDIT] = made
    return made


@contextmanager
def staged(config: pytest.Config, stage: Stage) -> Iterator[None]:
    """Put `stage` behind the fixtures for a while."""
    config.stash[STAGE] = stage
    try:
        yield
    finally:
        del config.stash[STAGE]
