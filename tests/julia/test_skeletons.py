"""What students of Julia receive runs: skeletons, the functions that are given, the example of a figure."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest

from autograder.authoring.matlab import foreign_files
from autograder.authoring.skeleton import read_skeleton
from autograder.authoring.words import JULIA
from autograder.checking.reference import load_reference
from autograder.checking.signature import read
from autograder.course import Assignment, Course, load_course
from autograder.grading.grade import data_files
from autograder.sandbox import Process
from tests.julia.conftest import needs_julia
from tests.octave.test_given import CALLS

REPOSITORY = Path(__file__).parents[2]
Start = Callable[..., AbstractContextManager[Process]]


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(REPOSITORY)


def skeleton(assignment: Assignment) -> str:
    return foreign_files(assignment, read_skeleton(assignment))[f"julia/{assignment.id}.jl"]


@needs_julia
def test_every_stub_can_be_called_and_is_yours_to_write(course: Course, julia: Start) -> None:
    """With all its arguments, as checks call it: one of them may be named `error`."""
    for assignment in course:
        module = load_reference(assignment.reference)
        with julia(skeleton(assignment)) as process:
            assert process.load_reply.problems == ()
            for name in assignment.functions:
                reply = process.call(name, [1.0] * len(read(getattr(module, name)).parameters))
                assert reply.error_type == "NotImplementedError", (name, reply.error_message)


@needs_julia
@pytest.mark.parametrize("name", CALLS)
def test_given_functions_do_as_in_python(
    name: str, course: Course, julia: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    assignment_id, args = CALLS[name]
    assignment = course.assignment(assignment_id)
    function = getattr(load_reference(assignment.reference), name)
    monkeypatch.chdir(assignment.folder)  # where data/ lies
    with julia(skeleton(assignment), {name: read(function)}, data_files(assignment)) as process:
        reply, again = process.call(name, args), process.call(name, args)
        other = process.call(name, [*args[:-1], 8]) if name.startswith("random_") else None
    assert reply.status == "value", reply.error_message
    want = function(*args)
    if other is not None:  # never the same numbers, but the same kind
        assert np.array_equal(reply.value, again.value) and not np.array_equal(reply.value, other.value)
        assert np.shape(reply.value) == want.shape and abs(reply.value.mean() - want.mean()) < 0.2
        assert np.array_equal(np.unique(reply.value), np.unique(want))
        if name == "random_orders":
            assert (np.sort(reply.value) == np.arange(40)).all() and reply.value[..., 0].std() > 5
    elif isinstance(want, np.ndarray):
        assert np.shape(reply.value) == want.shape and np.allclose(reply.value, want)
    else:
        assert reply.value == want


def test_all_that_is_given_is_given_in_julia(course: Course) -> None:
    for assignment in course:
        for name in assignment.given:
            text = (assignment.given_folder / f"{name}.jl").read_text(encoding="utf-8").rstrip()
            assert f"# Given: ready to use.\n{text}\n" in skeleton(assignment)


@needs_julia
def test_the_example_of_a_figure_is_one(course: Course, julia: Start) -> None:
    (example,) = re.findall(r"^    return (\(xlabel.*?\)\]\))$", skeleton(course.assignment("hopfield")), re.M | re.S)
    with julia(f"f(t, v, u) = {example}\n") as process:
        reply = process.call("f", [np.arange(3.0)] * 3, figure=True)
    assert reply.figure is not None, reply.error_message
    (axes,) = reply.figure["axes"]
    assert axes["xlabel"] == "time (ms)" and len(axes["lines"]) == 2 and axes["legend"] == ["v"]


@needs_julia
def test_what_is_warned_of_is_a_function_of_julia(julia: Start) -> None:
    source = """
    using LinearAlgebra, Statistics, Random
    known(name) = any(m -> Symbol(name) in names(m), (Base, LinearAlgebra, Statistics, Random))
    """
    with julia(source) as process:
        unknown = [name for name in sorted(JULIA.hides) if not process.call("known", [name]).value]
    assert unknown == []
