import re
from dataclasses import replace

import numpy as np

from autograder.checking import has_legend, hidden, holds, labelled, public, question, shows_curve

pytestmark = question("gating_figure")

V = np.linspace(-100.0, 40.0, 141)
OPEN = 1 / (1 + np.exp(-(V + 40) / 10))
EXAMPLE = (
    {"n": OPEN, "m": OPEN**2, "h": 1 - OPEN},
    {"n": 1 + 5 * OPEN * (1 - OPEN), "m": 0.1 + OPEN * (1 - OPEN), "h": 1 + 8 * OPEN * (1 - OPEN)},
)


def alone(fig, axes, lines):
    """The figure with nothing in it but some lines of one of its axes."""
    return replace(fig, axes=[replace(axes, lines=lines, errorbars=[])])


def gates(axes):
    """Lines of some axes with the one gate that each is said to be: by its label, or by its place in the legend."""
    lines = [line for line in axes.lines if line.x.size > 1]
    labels = [line.label for line in lines]
    if not any(labels) and len(axes.legend) == len(lines):
        labels = axes.legend
    said = [set(re.findall(r"(?<![A-Za-z])[nmh](?![A-Za-z])", label)) for label in labels]
    return [(line, *names) for line, names in zip(lines, said, strict=True) if len(names) == 1]


@public(points=2)
def test_gating_labels_and_legend(student):
    """Every axis is labelled, voltage in mV and time constants in ms, and a legend names the gates."""
    fig = student.plot_gating_curves(V, *EXAMPLE)
    assert labelled(fig, units=False, x=r"mV|毫伏|millivolt", y=r"\bms\b|毫秒|millisecond|{ms}")
    assert has_legend(fig, 3)


@hidden(points=2, hint="figure-curves")
def test_curves_are_drawn(student, reference, credit):
    """The steady states and the time constants of all three gates are drawn against voltage.

    Where a label names one gate and no other, the line must be that gate's.
    """
    steady = {gate: reference.gate_steady_state(gate, V) for gate in "nmh"}
    tau = {gate: reference.gate_time_constant(gate, V) for gate in "nmh"}
    fig = student.plot_gating_curves(V, steady, tau)
    for curves, what in ((steady, "steady state"), (tau, "time constant")):
        with credit(0.4):
            for gate in "nmh":
                assert shows_curve(fig, V, curves[gate], what=what)
            for axes in fig.axes:
                for line, gate in gates(axes):
                    of = [g for g in "nmh" if shows_curve(alone(fig, axes, [line]), V, curves[g])]
                    assert holds(not of or gate in of, "A curve bears the name of another gate.")
    with credit(0.2):
        for axes in fig.axes:
            both = [any(shows_curve(alone(fig, axes, axes.lines), V, c) for c in d.values()) for d in (steady, tau)]
            assert holds(not all(both), "Steady states and time constants are drawn in the same axes.")
