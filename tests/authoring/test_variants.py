"""Answers under many seeds and in many forms: false fails, and wrong answers that slip through."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import numpy as np
import psutil
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


def test_after_a_check_is_mended_only_its_question_is_graded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assignment = course_with(tmp_path, slippery=SLIPPERY)
    found = reseed(assignment, 2)
    keys, graded, asked = reseeding.question_keys, reseeding._graded, []
    monkeypatch.setattr(reseeding, "question_keys", lambda *given: keys(*given) | {"picture": "mended"})
    monkeypatch.setattr(
        reseeding, "_graded", lambda here, todo, *rest: (asked.extend(todo), graded(here, todo, *rest))[1]
    )
    assert reseed(assignment, 2) == found
    assert {(entry.name, entry.only) for _, entries in asked for entry in entries} == {("reference", ("picture",))}


def is_zygote(process: psutil.Process) -> bool:
    """Whether it starts students' processes, or is one; not if it ended meanwhile."""
    try:
        return "launch.py" in " ".join(process.cmdline())
    except psutil.Error:
        return False


def test_a_run_that_is_killed_leaves_no_process_behind(tmp_path: Path) -> None:
    course = course_with(tmp_path).root
    command = [sys.executable, "-m", "autograder", "validate", "tiny", "--seeds", "5000", "--course", str(course)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ}) as run:
        family: list[psutil.Process] = []
        end = time.monotonic() + 60
        while sum(map(is_zygote, family)) < 2 and time.monotonic() < end:
            time.sleep(0.2)
            family = psutil.Process(run.pid).children(recursive=True)
        run.kill()
        assert len(family) >= 4, "two workers with a zygote each"
        _, alive = psutil.wait_procs(family, timeout=30)
        assert not alive
