import re
from dataclasses import replace

import numpy as np

from autograder.checking import has_legend, hidden, holds, is_3d, labelled, public, question, shows_curve

pytestmark = question("limit_cycle_figure")

PHASE = np.linspace(0.0, 2 * np.pi, 200)
CURRENTS = [0.1, 0.4, 0.9]


def loop(size):
    """A closed curve, to try the figure on."""
    v, n, m = np.cos(PHASE), np.sin(PHASE), np.cos(PHASE - 0.5)
    return np.column_stack([-40 + 50 * size * v, 0.5 + 0.2 * size * n, 0.5 + 0.4 * size * m])


def named_lines(axes):
    """Lines of some axes with what the legend calls them: their labels, or its texts in the order of the lines."""
    lines = [line for line in axes.lines if line.x.size > 1]
    labels = [line.label for line in lines]
    if not any(labels) and len(axes.legend) == len(lines):
        labels = axes.legend
    return list(zip(lines, labels, strict=True))


def currents_in(text, currents):
    """Which of the currents a text names, in whatever unit: a number is one of them times a power of ten."""
    numbers = [abs(float(n)) for n in re.findall(r"\d*\.?\d+(?:[eE][-+]?\d+)?", text)]
    powers = np.log10(
        [[n / current for current in currents] for n in numbers if n > 0] or np.full((1, len(currents)), 0.5)
    )
    return set(np.flatnonzero((np.abs(powers - np.round(powers)) < 0.01).any(axis=0)).tolist())


@public(points=1)
def test_three_dimensions(student):
    """The cycles are drawn in three-dimensional axes."""
    assert is_3d(student.plot_limit_cycles([loop(1.0), loop(0.6), loop(0.3)], CURRENTS))


@public(points=2)
def test_cycle_labels_and_legend(student, credit):
    """All three axes are labelled, the voltage in mV, and a legend names the currents."""
    fig = student.plot_limit_cycles([loop(1.0), loop(0.6), loop(0.3)], CURRENTS)
    with credit(0.5):
        assert is_3d(fig)
        assert labelled(fig, units=False, x=r"mV|毫伏|millivolt", y=r"\bn(\b|_)|K", z=r"\bm(\b|_)|Na")
    with credit(0.5):
        assert has_legend(fig, 3)
        looks = {(line.color, line.linestyle, line.marker) for axes in fig.axes for line in axes.lines}
        assert holds(len(looks) >= 3, "All lines look the same: a legend cannot tell them apart.")


@hidden(points=3, hint="figure-curves")
def test_cycles_are_drawn(student, reference, rng, credit):
    """Each limit cycle is drawn as a line in (v, n, m), and the legend gives its own current, with the unit.

    Any unit will do: a number in the legend is a current times a power of ten. Currents of one digit, so that any
    format shows them, and none of those that number three cycles or stand in mm^2.
    """
    currents = rng.permutation([0.4, 0.5, 0.6, 0.7, 0.8, 0.9])[:3].tolist()
    orbits = [reference.limit_cycle(current)[1] for current in currents]
    fig = student.plot_limit_cycles(orbits, currents)
    wanted = [orbit[:: max(1, len(orbit) // 200)].T for orbit in orbits]
    with credit(0.6):
        for v, n, m in wanted:
            assert shows_curve(fig, v, n, m, what="limit cycle")
    with credit(0.2):
        for axes in fig.axes:
            for line, label in named_lines(axes):
                for k in currents_in(label, currents):
                    own = shows_curve(replace(fig, axes=[replace(axes, lines=[line])]), *wanted[k])
                    assert holds(own, "A cycle bears the name of another current.")
    with credit(0.2):
        texts = [text for a in (fig, *fig.axes) for text in a.legend]
        said = set().union(*(currents_in(text, currents) for text in texts))
        assert holds(len(said) == 3, "The legend should name the current of each cycle.")
        titles = [a.legend_title for a in (fig, *fig.axes)]
        unit = re.search(r"A(?![a-z])|安", " ".join([*texts, *titles]))
        assert holds(unit, "The legend should say in which unit the currents are.")
