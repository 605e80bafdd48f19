"""A small course with every kind of thing a release is made of: given functions, data, a bonus, a written question."""

from __future__ import annotations

import shutil
from pathlib import Path

from autograder.course import Course, load_course

REPOSITORY = Path(__file__).resolve().parents[2]

COURSE = """
[course]
id = "physics"
title = { en = "Physics", zh = "物理" }
term = { en = "Fall", zh = "秋" }
timezone = "Asia/Shanghai"
[late]
per_day = 10
max_days = 3
[limits]
cpu_seconds = 5
memory_mb = 512
[[problem_set]]
id = "ps1"
title = { en = "One", zh = "一" }
due = 2026-10-18T23:59:00
assignments = ["springs"]
"""
ASSIGNMENT = """
part = 1
title = { en = "Springs", zh = "弹簧" }
summary = { en = "A mass on a spring.", zh = "弹簧上的质量。" }
given = ["load_masses"]

[hints.root]
en = "Is there a square root of stiffness over mass?"
zh = "是否对劲度与质量之比开了平方根？"
[hints.sign]
en = "Energy is never negative."
zh = "能量从不为负。"

[[question]]
id = "frequency"
kind = "code"
points = 6
functions = ["angular_frequency", "period"]
title = { en = "How fast it swings", zh = "摆得多快" }

[[question]]
id = "energy"
kind = "formula"
points = 4
bonus = true
functions = ["energy"]
title = { en = "Its energy", zh = "它的能量" }

[[question]]
id = "picture"
kind = "figure"
points = 2
functions = ["plot_swing"]
title = { en = "A picture", zh = "一幅图" }

[[question]]
id = "derivation"
kind = "written"
points = 3
title = { en = "Why it swings", zh = "为何摆动" }
prompt = { en = "Derive the equation.", zh = "推导方程。" }
[[question.rubric]]
id = "newton"
deduct = 2
text = { en = "Newton's law missing", zh = "缺少牛顿定律" }
"""
REFERENCE = '''"""Springs.

Units: kg, N/m, s.
"""

import math
from collections.abc import Sequence

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import brentq

STIFFNESS = 2.5  # N/m
# Measured on the bench.
MASS = 0.4  # kg

_SECRET_STEP = 0.03125


def load_masses(path):
    """The masses in a text file, kg."""
    # One number in each line.
    return np.loadtxt(path)


# --- the answers ---


def angular_frequency(
    mass,
    stiffness=STIFFNESS,
):
    """Angular frequency of a mass on a spring.

    Parameters
    ----------
    mass : array_like
        kg.
    stiffness : float
        N/m.

    Returns
    -------
    ndarray, 1/s
    """
    ratio_of_stiffness_to_mass = stiffness / np.asarray(mass, dtype=float)
    return np.sqrt(ratio_of_stiffness_to_mass)


def period(mass: Sequence[float], stiffness: float = STIFFNESS):
    """Period of the swing, s."""
    return _turn() / angular_frequency(mass, stiffness)


def _turn():
    """One turn of the clever kind."""
    return brentq(lambda angle: math.sin(angle) + _SECRET_STEP - 0.03125, 6.0, 6.5, xtol=1e-14)


def energy(position, velocity, mass=MASS, stiffness=STIFFNESS):
    """Total energy, J."""
    kinetic_and_potential = mass * velocity**2 + stiffness * position**2
    return 0.5 * kinetic_and_potential


def plot_swing(time, position):
    """Draw position (m) against time (s) as a line; return the Figure."""
    fig, ax = plt.subplots()
    ax.plot(time, position)
    ax.set(xlabel="time (s)", ylabel="position (m)")
    return fig
'''
CHECKS = '''"""Checks of springs; the hidden ones know about 7.77125."""

import numpy as np
import pytest

from autograder.checking import array, close, hidden, public, question, within

HEAVY = np.array([4.0, 9.0])  # kg
SECRET_MASSES = np.array([7.77125, 1.5])


def _near_one(value):
    return within(value, 0.9, 1.1, what="frequency")


def _secret_helper(student):
    return student.period(SECRET_MASSES)


@question("frequency")
@public(points=1)
def test_one_of_each(student):
    """A mass of 1 kg on a spring of 1 N/m has frequency 1.

    Only authors should read this: the false-fail probability is nil.
    """
    assert _near_one(student.angular_frequency(1.0, 1.0))


# A heavy mass swings slowly.
@question("frequency")
@public(points=1, hint="root")
@pytest.mark.parametrize("stiffness", [1.0, 16.0])
def test_heavy(student, stiffness):
    """Heavy masses swing as the square root says."""
    got = array(student.angular_frequency(HEAVY, stiffness), (2,), what="frequency")
    assert close(got, np.sqrt(stiffness) / np.array([2.0, 3.0]), what="frequency")


@question("frequency")
@hidden(points=1, hint="root")
def test_fresh_masses(student, reference, rng):
    """Whatever the mass, a secret sentence says."""
    mass = rng.uniform(0.1, 5, 7)
    assert close(student.angular_frequency(mass), reference.angular_frequency(mass), what="secret quantity")


@question("frequency")
@hidden(points=2)
def test_period(student, reference, credit):
    """The period is right for two secret masses."""
    with credit(0.5):
        assert close(_secret_helper(student), reference.period(SECRET_MASSES), what="period")
    with credit(0.5):
        assert close(student.period([1.0]), reference.period([1.0]), what="period")


@question("energy")
@hidden(points=4, hint="sign")
def test_energy(student, reference, rng):
    """Energy is conserved, secretly."""
    x, v = rng.normal(size=(2, 9))
    assert close(student.energy(x, v), reference.energy(x, v), what="energy")
'''
FIGURE_CHECKS = '''import numpy as np

from autograder.checking import hidden, labelled, public, question, shows_curve

pytestmark = question("picture")


@public(points=1)
def test_labels(student):
    """The axes are labelled with units."""
    assert labelled(student.plot_swing(np.arange(5.0), np.arange(5.0) ** 2))


@hidden(points=1)
def test_curve(student):
    """The curve itself is drawn."""
    assert shows_curve(student.plot_swing([0.0, 1.0, 2.0], [1.0, 5.0, 2.0]), [0.0, 1.0, 2.0], [1.0, 5.0, 2.0])
'''
HANDOUT = """# Springs

Introduction in {language}.

## frequency

How fast? $\\omega = 1$ in natural units.

```python
## energy
```

## energy

Energy in {language}.

## picture

Draw it in {language}.

## derivation

Derive it in {language}.
"""
CATALOGUE = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "A mass of 1 kg on a spring of 1 N/m has frequency 1."
msgstr "1 千克的质量在 1 N/m 的弹簧上频率为 1。"

msgid "Heavy masses swing as the square root says."
msgstr "重的质量按平方根摆动。"

msgid "The axes are labelled with units."
msgstr "坐标轴标有单位。"

msgid "frequency"
msgstr "频率"

msgid "Whatever the mass, a secret sentence says."
msgstr "不论质量多少，秘密的句子。"

msgid "secret quantity"
msgstr "秘密的量"
"""


def write_course(root: Path, **changes: str) -> Course:
    """Write the course under `root`; `changes` replace the reference, checks or assignment."""
    folder = root / "assignments" / "springs"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    (root / "reference").mkdir(exist_ok=True)
    if not (root / "templates").exists():
        shutil.copytree(REPOSITORY / "templates", root / "templates")
    texts = {
        "course.toml": COURSE,
        "reference/springs.py": changes.get("reference", REFERENCE),
        "assignments/springs/assignment.toml": changes.get("assignment", ASSIGNMENT),
        "assignments/springs/test_springs.py": changes.get("checks", CHECKS),
        "assignments/springs/test_picture.py": FIGURE_CHECKS,
        "assignments/springs/handout.en.md": changes.get("handout", HANDOUT.format(language="English")),
        "assignments/springs/handout.zh.md": HANDOUT.format(language="中文"),
        "assignments/springs/zh.po": CATALOGUE,
        "assignments/springs/data/masses.txt": "0.1\n0.25\n",
        "assignments/springs/data/SOURCES.md": "Measured by us.\n",
    }
    for name, text in texts.items():
        (root / name).write_text(text, encoding="utf-8")
    return load_course(root)
