"""A course of one tiny assignment, written into a temporary directory: two code questions and a figure."""

from __future__ import annotations

from pathlib import Path

from autograder.course import Assignment, load_course

COURSE = """
[course]
id = "tiny"
title = { en = "Tiny", zh = "小课" }
term = { en = "Fall", zh = "秋" }
[limits]
cpu_seconds = 3
memory_mb = 512
[[problem_set]]
id = "ps1"
title = { en = "One", zh = "一" }
due = 2026-10-18T23:59:00
assignments = ["tiny"]
"""
ASSIGNMENT = """
part = 1
title = { en = "Tiny", zh = "小作业" }
summary = { en = "Two functions and a figure.", zh = "两个函数和一幅图。" }
[hints]
square-it = { en = "Is it squared?", zh = "平方了吗？" }
[[question]]
id = "power"
kind = "code"
points = 6
functions = ["square", "cube"]
title = { en = "Powers", zh = "幂" }
[[question]]
id = "picture"
kind = "figure"
points = 2
functions = ["plot_square"]
title = { en = "A picture", zh = "一幅图" }
"""
REFERENCE = '''
"""Powers and their picture."""

import matplotlib.pyplot as plt
import numpy as np


def square(x):
    """The square of `x` (dimensionless)."""
    return np.asarray(x) ** 2


def cube(x):
    """The cube of `x` (dimensionless)."""
    return np.asarray(x) ** 3


def plot_square(n):
    """Draw the square of 0 .. n - 1; return the Figure."""
    fig, ax = plt.subplots()
    ax.plot(np.arange(n), square(np.arange(n)), label="square")
    ax.set(xlabel="x (m)", ylabel="area (m2)")
    return fig
'''
CHECKS = '''
import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("power")


@public(points=1)
def test_square_of_two(student):
    """The square of two is four."""
    assert close(student.square(2.0), 4.0, what="square")


@hidden(points=3, hint="square-it")
def test_square(student, reference, rng):
    """Squares are right everywhere."""
    x = rng.normal(size=20)
    assert close(student.square(x), reference.square(x), what="square")


@hidden(points=2)
def test_cube(student, reference, rng, credit):
    """Cubes are right, of positive and of negative numbers."""
    x = rng.uniform(1, 2, 5)
    with credit(0.5):
        assert close(student.cube(x), reference.cube(x), what="cube")
    with credit(0.5):
        assert close(student.cube(-x), reference.cube(-x), what="cube")
'''
FIGURE_CHECKS = '''
import numpy as np

from autograder.checking import hidden, labelled, public, question, shows_curve

pytestmark = question("picture")


@public(points=1)
def test_labels(student):
    """The axes are labelled with units."""
    assert labelled(student.plot_square(5))


@hidden(points=1)
def test_curve(student, rng):
    """The curve is drawn."""
    n = int(rng.integers(6, 12))
    assert shows_curve(student.plot_square(n), np.arange(n), np.arange(n) ** 2)
'''


def write_tiny_course(root: Path, *, checks: str = CHECKS, reference: str = REFERENCE) -> Assignment:
    """Write the course under `root` and read its assignment back."""
    folder = root / "assignments" / "tiny"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "reference").mkdir(exist_ok=True)
    (root / "course.toml").write_text(COURSE, encoding="utf-8")
    (folder / "assignment.toml").write_text(ASSIGNMENT, encoding="utf-8")
    (folder / "test_power.py").write_text(checks.lstrip(), encoding="utf-8")
    (folder / "test_picture.py").write_text(FIGURE_CHECKS.lstrip(), encoding="utf-8")
    (root / "reference" / "tiny.py").write_text(reference.lstrip(), encoding="utf-8")
    return load_course(root).assignment("tiny")
