import numpy as np

from autograder.checking import (
    PER_SECOND,
    has_legend,
    hidden,
    holds,
    labelled,
    mentions,
    public,
    question,
    shows_curve,
    shows_points,
)

pytestmark = question("mean_field_figure")

SIMULATED, THEORETICAL = ["simul", "模拟", "仿真"], ["theor", "field", "siegert", "理论", "平均场"]


def belies(name, own, other):
    """Whether a name says the other thing, and not the one that it stands at."""
    return mentions(name, other) and not mentions(name, own)


@public(points=2)
def test_theory_labels(student):
    """The axes are labelled, the rate in Hz, and a legend tells theory from simulation."""
    fig = student.plot_mean_field([0, 4, 8], [260, 101, 49], [0, 4, 8], [254, 102, 50], [2.0, 1.0, 0.5])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"], y=PER_SECOND)
    assert has_legend(fig, 2)


@hidden(points=2, hint="figure-mean-field")
def test_line_points_and_bars(student, rng, credit):
    """The theory is a line; the simulation stands as points with error bars of one standard error."""
    across = np.linspace(0, 8, 60)
    theory = 250 * np.exp(-across / rng.uniform(3, 6)) + 10
    g, rate, sem = np.sort(rng.uniform(0, 8, 6)), rng.uniform(20, 200, 6), rng.uniform(2, 9, 6)
    fig = student.plot_mean_field(across, theory, g, rate, sem)
    with credit(0.4):
        assert shows_curve(fig, across, theory, what="theory")
        lines = [line for ax in fig.axes for line in ax.lines if line.x.size == 60 and np.allclose(line.y, theory)]
        swapped = any(belies(line.label, THEORETICAL, SIMULATED) for line in lines)
        assert holds(not swapped, "The legend calls the theory simulation.")
    with credit(0.2):
        assert shows_points(fig, np.column_stack([g, rate]), tol=1e-3, what="simulated rates")
        names = [(line.y, line.label) for ax in fig.axes for line in ax.lines]
        for ax in fig.axes:
            names += [(e["y"], name) for e, name in zip(ax.errorbars, ax.errorbar_labels, strict=False)]
        names = [name for y, name in names if y.size == 6 and np.allclose(y, rate)]
        swapped = any(belies(name, SIMULATED, THEORETICAL) for name in names)
        assert holds(not swapped, "The legend calls the simulation theory.")
    with credit(0.4):
        bars = [e for ax in fig.axes for e in ax.error_bars() if e["yerr"].size == 6]
        drawn = [np.concatenate([e["x"], e["y"], e["yerr"]]) for e in bars]
        good = any(np.allclose(each, [*g, *rate, *sem], rtol=1e-3) for each in drawn)
        assert holds(good, "The error bars are missing, elsewhere or of another length.")
