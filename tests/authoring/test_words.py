"""Skeletons of other languages say types in the words of their language, and what one must know before one begins."""

from __future__ import annotations

import re

import pytest

from autograder.authoring.matlab import foreign_files
from autograder.authoring.skeleton import read_skeleton
from autograder.authoring.words import JULIA, MATLAB
from autograder.course import Course, load_course
from tests.authoring.course_of_springs import REPOSITORY

REAL = load_course(REPOSITORY)
PYTHON = re.compile(r"""\b(array_like|ndarrays?|dict|this module|(?<!")None|matplotlib|len)\b|\w // \w|\w @ \w""")


@pytest.mark.parametrize(
    ("python", "matlab", "julia"),
    [
        ("array_like of int, shape (n,)", "array of whole numbers, shape (n,)", "Array of Int, shape (n,)"),
        ("float or array_like", "number or array", "Real or Array"),
        ("int or integer ndarray", "whole number or array of whole numbers", "Int or Array of Int"),
        ("list of array_like", "cell of arrays", "Vector of Arrays"),
        ("list of lists of str", "cell of cells of texts", "Vector of Vectors of String"),
        ("list of (times, neurons)", "cell of cells {times, neurons}", "Vector of Tuples (times, neurons)"),
        ("tuple of int", "row of whole numbers", "Tuple of Int"),
        ("tuple of two floats or ndarrays", "two numbers or arrays", "Tuple of two Reals or Arrays"),
        ("ndarray of bool", "array of logical", "Array of Bool"),
        ("dict, optional", "struct (containers.Map where a key is no name), optional", "Dict, optional"),
        ("ndarray, shape (N // 2 + 1,)", "array, shape (floor(N / 2) + 1,)", "Array, shape (N ÷ 2 + 1,)"),
        ('{"n", "m"}', '{"n", "m"}', '{"n", "m"}'),
    ],
)
def test_types_are_said_in_the_words_of_the_language(python: str, matlab: str, julia: str) -> None:
    for words, said in ((MATLAB, matlab), (JULIA, julia)):
        assert words.help(["Parameters", "----------", f"x : {python}"])[-1] == f"x : {said}"
        assert words.help(["Returns", "-------", python])[-1] == said


def test_running_text_keeps_its_words() -> None:
    text = ["A float of wood, in a list of its own.", "", "Parameters", "----------", "float, int", "    An int."]
    assert MATLAB.help(text) == JULIA.help(text) == tuple(text)
    assert MATLAB.help(["Constants at the top of this module."]) == ("Constants at the top of constants.m.",)
    assert JULIA.help(["`w @ x`, or None of len(x)"]) == ("`w * x`, or nothing of length(x)",)


@pytest.mark.parametrize("assignment_id", [a.id for a in REAL])
def test_no_skeleton_speaks_python(assignment_id: str) -> None:
    assignment = REAL.assignment(assignment_id)
    released = foreign_files(assignment, read_skeleton(assignment))
    for name, text in released.items():
        if name not in ("matlab/check.m", "matlab/examples.m"):
            comments = "\n".join(line for line in text.splitlines() if name.endswith(".jl") or line.startswith("%"))
            assert not (found := PYTHON.search(comments)), (name, found)
    about = assignment.functions.keys()
    assert all("add 1 before you index" in released[f"matlab/{name}.m"] for name in about)
    assert released[f"julia/{assignment_id}.jl"].count("ADD 1 BEFORE YOU INDEX") == 1


def test_arguments_that_hide_a_function_are_warned_of(springs: Course) -> None:
    hopfield = REAL.assignment("hopfield")
    released = foreign_files(hopfield, read_skeleton(hopfield))
    warning = "In here error is the argument and not the"
    assert warning in released["matlab/load_for_error.m"] and "builtin('error'" in released["matlab/load_for_error.m"]
    assert released["julia/hopfield.jl"].count(warning) == 1
    assert "In here" not in released["matlab/energy.m"] and "builtin" not in released["matlab/energy.m"]
    assert MATLAB.hidden(("cell", "x", "mean")) == ("cell", "mean")


def test_the_form_of_a_figure_is_told_where_there_is_one(springs: Course) -> None:
    for assignment in (springs.assignment("springs"), *REAL):
        drawing = any(question.kind == "figure" for question in assignment.questions)
        text = foreign_files(assignment, read_skeleton(assignment))[f"julia/{assignment.id}.jl"]
        assert ("How to describe a figure" in text) == drawing
        assert "neurograde:NotImplemented" in text and "Julia 1.5.3" in text
