"""What a verdict depends on: changed checks touch their own questions, however they name them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.checking.runner import batch_key, collect
from autograder.course import Assignment, Course, load_course
from autograder.grading.keys import question_keys


def keys(course: Course) -> dict[str, str]:
    rates = load_course(course.root).assignment("rates")
    return question_keys(rates, collect(rates), 1)


def touched(course: Course, change: Callable[[], object]) -> set[str]:
    before = keys(course)
    change()
    after = keys(course)
    return {question for question in before if before[question] != after[question]}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


EVERYTHING = {"mean_rate", "doubled", "raster", "why"}


@pytest.mark.parametrize("named", ['"mean_rate"', "MEAN", '"mean" + "_rate"'])
def test_a_check_file_touches_its_own_question(named: str, course: Course, rates: Assignment) -> None:
    file = rates.folder / "test_mean_rate.py"
    edit(file, 'question("mean_rate")', f"question({named})")
    edit(file, "from autograder", 'MEAN = "mean_rate"\nfrom autograder')
    assert touched(course, lambda: edit(file, "0, 1, 17", "0, 1, 18")) == {"mean_rate"}


def test_a_file_of_two_questions_touches_both(course: Course, rates: Assignment) -> None:
    file = rates.folder / "test_doubled.py"
    text = file.read_text() + (
        '\n\n@question("raster")\n@hidden(points=1)\ndef test_other(student):\n    """It is drawn."""\n'
        "    assert student.raster([0.1]) is not None\n"
    )
    text = text.replace('pytestmark = question("doubled")\n', "")
    file.write_text(text.replace("@hidden(points=2)", '@question("doubled")\n@hidden(points=2)'))
    assert touched(course, lambda: edit(file, "size=5", "size=6")) == {"doubled", "raster"}


def test_helpers_touch_everything(course: Course, rates: Assignment) -> None:
    assert touched(course, lambda: (rates.folder / "conftest.py").write_text("A = 1\n")) == EVERYTHING
    batch = batch_key(rates)["checks"]
    assert touched(course, lambda: (rates.root / "conftest.py").write_text("A = 1\n")) == EVERYTHING
    assert batch_key(rates)["checks"] != batch, "workers of a cluster compare it"
    (rates.folder / "data").mkdir()
    assert touched(course, lambda: (rates.folder / "data" / "v.txt").write_text("1")) == EVERYTHING


def test_words_touch_nothing(course: Course, rates: Assignment) -> None:
    assert not touched(course, lambda: edit(rates.file, "Mean rate", "Average rate"))
    assert touched(course, lambda: edit(rates.file, "points = 4", "points = 5")) == {"mean_rate"}
