"""Answers that are alike are found, whatever their names; what everybody was given is not likeness."""

from __future__ import annotations

import random
import re

import pytest

from autograder.errors import CourseError
from autograder.reporting import similar
from autograder.reporting.similar import alike
from autograder.sandbox import Cell

SKELETON = '''
import numpy as np


def simulate(current, dt=0.01, tau_m=10.0, v_rest=-65.0, v_threshold=-50.0, v_reset=-70.0):
    """Simulate the neuron: return times and potentials of the membrane at every step of the simulation."""
    raise NotImplementedError


def firing_rate(times, duration, start=0.0):
    """Mean rate, Hz, of spikes at `times` between `start` and `start` + `duration`, all of them in seconds."""
    raise NotImplementedError
'''
EULER = """
def simulate(current, dt=0.01, tau_m=10.0, v_rest=-65.0, v_threshold=-50.0, v_reset=-70.0):
    v = v_rest
    trace, spikes = [], []
    for step, drive in enumerate(current):
        v += dt / tau_m * (v_rest - v + drive)
        if v > v_threshold:
            spikes.append(step * dt)
            v = v_reset
        trace.append(v)
    return np.array(spikes), np.array(trace)


def firing_rate(times, duration, start=0.0):
    inside = [t for t in times if start <= t < start + duration]
    return len(inside) / duration
"""
EXACT = """
def simulate(current, dt=0.01, tau_m=10.0, v_rest=-65.0, v_threshold=-50.0, v_reset=-70.0):
    decay = np.exp(-dt / tau_m)
    potential = np.full(len(current) + 1, v_rest)
    fired = np.zeros(len(current), dtype=bool)
    for n in range(len(current)):
        target = v_rest + current[n]
        potential[n + 1] = target + (potential[n] - target) * decay
        fired[n] = potential[n + 1] > v_threshold
        potential[n + 1] = np.where(fired[n], v_reset, potential[n + 1])
    return np.flatnonzero(fired) * dt, potential[1:]


def firing_rate(times, duration, start=0.0):
    shifted = np.asarray(times) - start
    return np.count_nonzero((shifted >= 0) & (shifted < duration)) / duration
"""


def disguised(source: str) -> str:
    """The same code under other names, with comments and other spacing."""
    for old, new in {"trace": "potentials", "spikes": "fired_at", "drive": "i_ext", "inside": "counted"}.items():
        source = re.sub(rf"\b{old}\b", new, source)
    return source.replace("\n    for", "\n\n    # every step\n    for")


def pairs(**answers: str) -> dict[tuple[str, str], float]:
    found = alike(((name, [Cell(text, "x.py")]) for name, text in answers.items()), SKELETON)
    return {(pair.one, pair.other): pair.share for pair in found}


def test_the_same_answer_under_other_names() -> None:
    found = pairs(a="import numpy as np\n" + EULER, b="import numpy as np\n" + disguised(EULER), c=EXACT)
    assert found.keys() == {("a", "b")} and found["a", "b"] > 0.9


def test_the_skeleton_is_nobodys_likeness() -> None:
    assert pairs(a=SKELETON, b=SKELETON) == {}
    assert pairs(a=SKELETON + EULER, b=SKELETON + EXACT) == {}
    assert pairs(a=SKELETON + EULER, b=SKELETON + disguised(EULER)).keys() == {("a", "b")}


def test_a_short_answer_inside_a_long_one_and_cells_of_notebooks() -> None:
    long = [Cell(EXACT, "cell 1"), Cell(EULER, "cell 2")]
    (pair,) = alike([("long", long), ("short", [Cell(disguised(EULER), "x.py")])])
    assert pair.share > 0.9 > 0.6 > min(pair.shares)
    of_long, of_short = pair.passages
    assert any("for step, drive in enumerate(current)" in passage for passage in of_long)
    assert any("for step, i_ext in enumerate(current)" in passage for passage in of_short)
    assert all(passage in disguised(EULER) for passage in of_short)
    assert not any("np.flatnonzero" in passage for passage in of_long)


def test_what_is_empty_broken_or_huge_is_left_out() -> None:
    assert pairs(a="", b="x = 1", c="def f(:\n  %%", d="# " + "a" * 500_000) == {}


def test_only_the_likeliest_of_many_pairs_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(3)
    lines = [f"value_{n} = np.exp(-{n} * x) + np.sin({n} / x) * coupling[{n}, {n + 1}]" for n in range(300)]
    answers = {f"s{n}": "\n".join(chance.sample(lines, 60)) for n in range(60)}
    answers |= {"a": "import numpy as np\n" + EULER, "b": disguised(EULER)}
    looked: list[int] = []
    library = similar._library()
    real = library.compare_files
    monkeypatch.setattr(library, "compare_files", lambda *two: looked.append(1) or real(*two))
    found = alike([(s, [Cell(text, "x.py")]) for s, text in answers.items()], at_least=0.9, most=5)
    assert ("a", "b") in {(p.one, p.other) for p in found} and len(found) <= 5 and len(looked) <= 10


def test_without_the_library_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "copydetect", None)
    with pytest.raises(CourseError, match=r"neurograde\[similar\]"):
        pairs(a=EULER, b=EULER)
