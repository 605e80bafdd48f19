"""The fixtures of a check, the same for a grader and on a student's own machine.

What differs between the two is the `Stage` that stands behind them: the grader's
calls a confined process, the student's local one the module in front of them.
"""

from __future__ import annotations

import inspect
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
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


_NOTHING = SimpleNamespace(params={})
STAGE = pytest.StashKey[Stage]()
CHECK = pytest.StashKey[Check]()
CREDIT = pytest.StashKey[Credit | None]()


class BadCheck(Exception):
    """A check is not written as checks must be: what is wrong, and what to write instead."""

    def __init__(self, problem: str, remedy: str) -> None:
        self.problem, self.remedy = problem, remedy
        super().__init__(f"{problem}: {remedy}")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marks known."""
    for line in MARKERS:
        config.addinivalue_line("markers", line)


def check_of(item: pytest.Function) -> Check:
    """The check that a collected test function is; BadCheck where a mark or docstring is missing."""
    mark, question = item.get_closest_marker("check"), item.get_closest_marker("question")
    if mark is None or not {"points", "public", "hint"} <= mark.kwargs.keys():
        raise BadCheck(
            f"{item.name} is neither public nor hidden", "write @public(points=...) or @hidden(points=...) above it"
        )
    if inspect.iscoroutinefunction(item.obj):
        raise BadCheck(f"{item.name} is async, so that nothing in it would run", "write a plain function")
    for name in ("skip", "skipif", "xfail"):
        if item.get_closest_marker(name) is not None:
            raise BadCheck(f"{item.name} is marked {name}, but a check counts or is not there", "take one of them out")
    if question is None or len(question.args) != 1 or not isinstance(question.args[0], str):
        raise BadCheck(f"{item.name} belongs to no question", 'set pytestmark = question("...")')
    title = " ".join((item.obj.__doc__ or "").strip().split("\n\n")[0].split())
    if not title:
        raise BadCheck(f"{item.name} has no docstring", "say in a sentence what is true of a right answer")
    points = mark.kwargs["points"]
    if isinstance(points, bool) or not isinstance(points, (int, float)) or not 0 < points < float("inf"):
        raise BadCheck(f"{item.name} has {points!r} points", "write a number above 0")
    public = mark.kwargs["public"]
    if public and "reference" in item.fixturenames:
        raise BadCheck(
            f"{item.name} is public but uses the reference, which students do not have", "make it hidden, or do without"
        )
    return Check(item.name, question.args[0], float(points), public, title, mark.kwargs["hint"])


def check_fixtures(item: pytest.Function) -> None:
    """BadCheck where a check asks for what nobody gives."""
    given = {*item._fixtureinfo.name2fixturedefs, *getattr(item, "callspec", _NOTHING).params, "request"}
    for name in item._fixtureinfo.argnames:
        if name not in given:
            raise BadCheck(f"{item.name} asks for {name!r}, which is no fixture", f"choose from: {', '.join(_GIVEN)}")


def _rng(stage: Stage, item: pytest.Item) -> np.random.Generator:
    return np.random.default_rng([stage.seed, zlib.crc32(item.name.encode())])


def _credit(stage: Stage, item: pytest.Item) -> Credit:
    check = item.stash.get(CHECK, None)
    made = Credit(public=check is not None and check.public)
    item.stash[CREDIT] = made
    return made


_GIVEN: dict[str, Callable[[Stage, pytest.Item], Any]] = {
    "student": lambda stage, item: stage.student,
    "reference": lambda stage, item: stage.reference,
    "rng": _rng,
    "put_file": lambda stage, item: stage.put_file,
    "data": lambda stage, item: stage.data,
    "credit": _credit,
}
"""What each fixture of ours is."""


def _given(request: pytest.FixtureRequest) -> Any:
    return _GIVEN[str(request.fixturename)](request.config.stash[STAGE], request.node)


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Any:
    """The student's answer: its functions as attributes."""
    return _given(request)


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> Any:
    """The reference solution: its functions as attributes."""
    return _given(request)


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> Any:
    """Random numbers for fresh inputs: the same for every submission, others in every check."""
    return _given(request)


@pytest.fixture
def put_file(request: pytest.FixtureRequest) -> Any:
    """Write a file for the student's code to read: `put_file(name, content) -> path`."""
    return _given(request)


@pytest.fixture
def data(request: pytest.FixtureRequest) -> Any:
    """The folder of data that students receive, a Path."""
    return _given(request)


@pytest.fixture
def credit(request: pytest.FixtureRequest) -> Any:
    """Partial credit: `with credit(0.5): assert ...`."""
    return _given(request)


def is_plain(item: pytest.Function) -> bool:
    """Is a check a mere function of our own fixtures, which needs none of pytest's set-up and tear-down?"""
    info = item._fixtureinfo  # what pytest itself has found: autouse fixtures and parameters are in it
    used = [definition for definitions in info.name2fixturedefs.values() for definition in definitions]
    return item.cls is None and all(definition.func.__module__ == __name__ for definition in used)


def arguments(item: pytest.Function, stage: Stage) -> dict[str, Any]:
    """The values of a plain check's fixtures."""
    return {name: _GIVEN[name](stage, item) for name in item._fixtureinfo.argnames}


@contextmanager
def staged(config: pytest.Config, stage: Stage) -> Iterator[None]:
    """Put `stage` behind the fixtures for a while."""
    config.stash[STAGE] = stage
    try:
        yield
    finally:
        del config.stash[STAGE]
