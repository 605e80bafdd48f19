"""Functions that students are given whole: in .m as in Python, laid out at grading, in the release, in bundles."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.authoring.bundle import course_files
from autograder.authoring.matlab import foreign_files
from autograder.authoring.skeleton import read_skeleton
from autograder.authoring.words import MATLAB
from autograder.checking.compare import equal
from autograder.checking.reference import load_reference
from autograder.checking.runner import batch_key
from autograder.checking.signature import read
from autograder.course import Course, load_assignment, load_course
from autograder.errors import CourseError
from autograder.grading.dialects import given_files
from autograder.grading.grade import data_files, program_of
from autograder.grading.model import Submission
from autograder.sandbox import Limits, Program, Sandbox
from tests.octave.conftest import needs_octave

REPOSITORY = Path(__file__).parents[2]
CALLS: dict[str, tuple[str, tuple[Any, ...]]] = {
    "load_kinds": ("connectome", ("data/neurons.csv", ["VD13", "ADAL", "PDER", "AVAL"])),
    "electrosensory_kernel": ("neural_coding", (np.linspace(-0.05, 0.3, 36),)),
    "pictures": ("hopfield", ()),
    "random_patterns": ("hopfield", (5, 3, 40, 7)),
    "random_orders": ("hopfield", ((5, 3), 40, 7)),
}
"""Given function -> its assignment and arguments to try it with; a seed comes last."""


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(REPOSITORY)


@needs_octave
@pytest.mark.parametrize("name", CALLS)
def test_in_octave_as_in_python(name: str, course: Course, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    assignment_id, args = CALLS[name]
    assignment = course.assignment(assignment_id)
    function = getattr(load_reference(assignment.reference), name)
    monkeypatch.chdir(assignment.folder)  # where data/ lies
    files = {**given_files(assignment), **data_files(assignment)}
    program = Program(assignment.id, (), files, language="octave", signatures={name: read(function)})
    random = name.startswith("random_")
    with sandbox.start(program, Limits()) as process:
        reply, again = process.call(name, args), process.call(name, args)
        other = process.call(name, [*args[:-1], 8]) if random else None
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


@needs_octave
def test_constants_have_the_same_values(course: Course, sandbox: Sandbox) -> None:
    """Every constant of every skeleton is in constants.m, tables of them included."""
    files = {"value.m": b"function y = value (name, script)\n  run (script);\n  y = eval (name);\nend\n"}
    wanted = {}
    for assignment in course:
        module, skeleton = load_reference(assignment.reference), read_skeleton(assignment)
        names = re.findall(r"^([A-Z][A-Z0-9_]*)\b.*=", skeleton.constants, re.MULTILINE)
        if names:
            wanted[assignment.id] = {name: getattr(module, name) for name in names}
            files[f"{assignment.id}.m"] = foreign_files(assignment, skeleton)["matlab/constants.m"].encode()
    assert "TRIADS" in wanted["connectome"] and len(wanted) > 3
    with sandbox.start(Program("constants", (), files, language="octave"), Limits()) as process:
        for script, constants in wanted.items():
            for name, want in constants.items():
                reply = process.call("value", (name, script))
                assert reply.status == "value", (name, reply.error_message)
                assert equal(reply.value, want), (script, name, reply.value)


@needs_octave
def test_what_is_warned_of_is_a_function_of_octave(sandbox: Sandbox) -> None:
    files = {"known.m": b"function y = known (name)\n  y = any (exist (name) == [2 5 103]);\nend\n"}
    with sandbox.start(Program("known", (), files, language="octave"), Limits()) as process:
        unknown = [name for name in sorted(MATLAB.hides) if not process.call("known", (name,)).value]
    assert unknown == []


def test_each_is_tried_here_and_in_the_release(course: Course) -> None:
    shipped = {path.stem: assignment for assignment in course for path in assignment.given_folder.glob("*.m")}
    assert shipped.keys() == CALLS.keys()
    for name, assignment in shipped.items():
        released = foreign_files(assignment, read_skeleton(assignment))
        assert released[f"matlab/{name}.m"].encode() == (assignment.given_folder / f"{name}.m").read_bytes()
        assert f"Given to you, in a file beside this one: {name}." in released["matlab/check.m"]
        assert f"assignments/{assignment.id}/given/{name}.m" in course_files(course, assignment)


@pytest.mark.parametrize("own", [{}, {"helpers/load_kinds.m": b"function kinds = load_kinds (path, names)\nend\n"}])
def test_laid_out_unless_the_student_has_one(own: dict[str, bytes], course: Course) -> None:
    assignment = course.assignment("connectome")
    files = {"hubs.m": b"function found = hubs (adjacency, k)\nend\n", **own}
    submission = Submission("s", assignment.id, (), files, languages={"hubs": "octave"})
    program = program_of(submission, {}, 1, {}, given_files(assignment))
    laid_out = {"hubs.m", "load_kinds.jl", "load_kinds.m", *own} - ({"load_kinds.m"} if own else set())
    assert program.files.keys() == laid_out
    alone = replace(submission, languages={})
    assert program_of(alone, {}, 1, {}, given_files(assignment)).files.keys() == files.keys()


def test_what_is_given_is_named(course: Course, tmp_path: Path) -> None:
    shutil.copytree(course.assignment("connectome").folder, tmp_path / "assignments" / "connectome")
    shutil.copytree(REPOSITORY / "reference", tmp_path / "reference")
    assignment = load_assignment(tmp_path, "connectome")
    before = batch_key(assignment)
    (assignment.given_folder / "load_kinds.m").write_text("function kinds = load_kinds (path, names)\nend\n")
    assert batch_key(assignment) != before  # verdicts of old are not taken for new ones
    (assignment.given_folder / "hubs.m").write_text("function found = hubs (adjacency, k)\nend\n")
    with pytest.raises(CourseError, match=r"hubs\.m.*`given`"):
        given_files(assignment)
