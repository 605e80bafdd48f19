"""Answers under many seeds and in many forms: false fails, and wrong answers that slip through."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from autograder.authoring import reseed as reseeding
from autograder.authoring.forms import FORMS, forms_of
from autograder.authoring.reseed import FEW, reseed
from autograder.course import Assignment
from tests.support.tiny_course import CHECKS, write_tiny_course

SLIPPERY = '''"""The cube of a number below 1.9."""
LOSES = ["test_cube"]
import numpy as np


def cube(x):
    return np.where(np.abs(x) > 1.9, 0, np.asarray(x) ** 3)
'''


def course_with(root: Path, *, checks: str = CHECKS, **answers: str) -> Assignment:
    """The tiny course with these wrong answers."""
    assignment = write_tiny_course(root, checks=checks)
    for name, source in answers.items():
        path = assignment.folder / "answers" / "wrong" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return assignment


@pytest.mark.parametrize("name", FORMS)
def test_every_form_has_the_values_of_the_reference(tmp_path: Path, name: str) -> None:
    module = ModuleType("form")
    exec(forms_of(write_tiny_course(tmp_path))[name], module.__dict__)
    x = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.5]])
    got = module.__dict__["square"](x)
    assert np.allclose(got, x**2, rtol=1e-6)
    expected = {
        "plain_lists": lambda: isinstance(got, list),
        "single_precision": lambda: got.dtype == np.float32,
        "column_major": lambda: got.flags.f_contiguous and not got.flags.c_contiguous,
        "strided_views": lambda: not got.flags.c_contiguous and not got.flags.owndata,
    }
    assert expected[name]()
    assert type(module.__dict__["plot_square"](3)).__name__ == "Figure"
    sys.modules["matplotlib.pyplot"].close("all")


def test_right_answers_in_every_form_pass_and_nothing_is_graded_twice(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, slippery=SLIPPERY)
    found = reseed(assignment, FEW + 1, variants=True)
    assert not found.failures and (found.runs, found.failed_runs) == (FEW + 1, 0)
    assert found.forms == len(FORMS) and found.form_runs == FEW * len(FORMS) and found.wrong_runs == FEW
    assert found.upper_bound == pytest.approx(1 - 0.05 ** (1 / (FEW + 1)))
    slipped = {failure.seed for failure in found.slipped}
    assert 0 < len(slipped) < FEW and not found.ok  # some draws stay below 1.9
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reseeding, "_grade", None)
        assert reseed(assignment, FEW + 1, variants=True) == found


def test_a_check_that_asks_for_the_form_is_found_out(tmp_path: Path) -> None:
    draw = "    x = rng.normal(size=20)\n"
    picky = CHECKS.replace(draw, f"{draw}    assert isinstance(student.square(x), np.ndarray)\n")
    found = reseed(course_with(tmp_path, checks=picky), 1, variants=True)
    assert {(f.answer, f.check) for f in found.failures} == {("form/plain_lists", "test_square")}
    assert found.failed_runs == 0 and not found.ok
