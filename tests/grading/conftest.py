"""A tiny course of its own, so that these tests do not depend on any real assignment."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Assignment, Course, load_course

COURSE = """
[course]
id = "tiny"
title = { en = "Tiny", zh = "小课" }
term = { en = "Now", zh = "现在" }
timezone = "Asia/Shanghai"

[limits]
cpu_seconds = 5

[[problem_set]]
id = "one"
title = { en = "One", zh = "一" }
due = 2026-10-18T23:59:00
weight = 1
assignments = ["rates"]
"""

ASSIGNMENT = """
part = 1
title = { en = "Rates", zh = "发放率" }
summary = { en = "Two functions.", zh = "两个函数。" }

[hints]
count = { en = "Divide by the duration.", zh = "除以时长。" }

[[question]]
id = "mean_rate"
kind = "code"
points = 4
functions = ["mean_rate"]
title = { en = "Mean rate", zh = "平均发放率" }

[[question]]
id = "doubled"
kind = "code"
points = 2
functions = ["doubled"]
title = { en = "Twice", zh = "两倍" }

[[question]]
id = "raster"
kind = "figure"
points = 2
functions = ["raster"]
title = { en = "Raster", zh = "点阵图" }

[[question]]
id = "why"
kind = "written"
points = 5
title = { en = "Why", zh = "为什么" }
prompt = { en = "Say why.", zh = "说明原因。" }
[[question.rubric]]
id = "missing"
deduct = 5
text = { en = "Nothing written", zh = "没有作答" }
"""

REFERENCE = '''
"""Rates of spike trains."""

import matplotlib.pyplot as plt
import numpy as np


def mean_rate(times, duration):
    """Mean rate in Hz of spikes at `times` (s) within `duration` (s)."""
    return len(times) / duration


def doubled(x):
    """Twice `x`."""
    return 2 * np.asarray(x)


def raster(times):
    """A raster plot of spike `times`, s."""
    figure, axes = plt.subplots()
    axes.plot(times, np.ones(len(times)), "|")
    axes.set_xlabel("time (s)")
    axes.set_ylabel("trial (1)")
    return figure
'''

CHECKS = {
    "test_mean_rate.py": '''
from autograder.checking import close, hidden, public, question

pytestmark = question("mean_rate")


@public(points=1)
def test_silence(student):
    """Without spikes the rate is zero."""
    assert close(student.mean_rate([], 2.0), 0.0, what="rate")


@hidden(points=3, hint="count")
def test_any_train(student, reference, rng):
    """The rate is the number of spikes per second."""
    times, duration = rng.uniform(0, 1, 17), rng.uniform(1, 3)
    assert close(student.mean_rate(times, duration), reference.mean_rate(times, duration), what="rate")
''',
    "test_doubled.py": '''
from autograder.checking import close, hidden, question

pytestmark = question("doubled")


@hidden(points=2)
def test_twice(student, rng):
    """Every element is doubled."""
    x = rng.normal(size=5)
    assert close(student.doubled(x), 2 * x, what="result")
''',
    "test_raster.py": '''
from autograder.checking import labelled, public, question

pytestmark = question("raster")


@public(points=2)
def test_labels(student):
    """Both axes are labelled with units."""
    assert labelled(student.raster([0.1, 0.5, 0.9]))
''',
}


def write_course(root: Path) -> Path:
    """Write the tiny course below `root`."""
    folder = root / "assignments" / "rates"
    folder.mkdir(parents=True)
    (root / "reference").mkdir()
    (root / "course.toml").write_text(COURSE, encoding="utf-8")
    (folder / "assignment.toml").write_text(ASSIGNMENT, encoding="utf-8")
    (root / "reference" / "rates.py").write_text(REFERENCE, encoding="utf-8")
    for name, text in CHECKS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (root / "templates").symlink_to(Path(__file__).parents[2] / "templates")
    return root


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The tiny course."""
    return load_course(write_course(tmp_path / "course"))


@pytest.fixture
def rates(course: Course) -> Assignment:
    """Its only assignment: mean_rate (4), doubled (2), raster (2), and a written question."""
    return course.assignment("rates")


@pytest.fixture
def classroom(tmp_path: Path) -> Path:
    """An empty class folder."""
    folder = tmp_path / "class"
    folder.mkdir()
    return folder
