from dataclasses import replace

import numpy as np

from autograder.checking import (
    PER_SECOND,
    has_legend,
    hidden,
    holds,
    labelled,
    mentions,
    numbers_in,
    public,
    question,
    shows_curve,
)

pytestmark = question("sweep_figure")

CV = ["CV", "C_V", "变异", "variation"]


def along(line, x, y):
    """Whether a line has these very points."""
    return line.x.size == len(x) and np.allclose(line.x, x) and np.allclose(line.y, y, equal_nan=True)


def named(ax):
    """Lines of some axes with their names: labels, or the legend's texts in the order of the lines."""
    labels = [line.label for line in ax.lines]
    if not any(labels) and len(ax.legend) == len(labels):
        labels = ax.legend
    return list(zip(ax.lines, labels, strict=True))


@public(points=2)
def test_sweep_labels(student):
    """Both panels are labelled, the rate in Hz, and a legend names each external input."""
    silent = [np.nan, np.nan, np.nan]
    fig = student.plot_rate_cv([0, 4, 8], [0, 3], [[0, 0, 0], [250, 100, 50]], [silent, [0.1, 0.2, 0.4]])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"], y=PER_SECOND)
    assert labelled(fig, units=False, y=CV)
    assert has_legend(fig, 2, naming=[3])


@hidden(points=2, hint="figure-curves")
def test_curves(student, rng, credit):
    """Every row of rates and of CVs is drawn as a line against g."""
    g = np.sort(rng.uniform(0, 9, 7))
    rate, cv = np.sort(rng.uniform(5, 300, (3, 7)))[:, ::-1], np.sort(rng.uniform(0.02, 0.8, (3, 7)))
    eta = [1.0, 2.0, 4.0]
    fig = student.plot_rate_cv(g, eta, rate, cv)
    for rows, what, own, others in ((rate, "rate", PER_SECOND + "|rate|率", CV), (cv, "CV", CV, PER_SECOND)):
        for row, value in zip(rows, eta, strict=True):
            with credit(1 / 6):
                assert shows_curve(fig, g, row, what=what)
                panels = [ax for ax in fig.axes if shows_curve(replace(fig, axes=[ax]), g, row).holds]
                amiss = [mentions(ax.ylabel, others) and not mentions(ax.ylabel, own) for ax in panels]
                assert holds(not all(amiss), "The panels of rate and CV have each other's labels.")
                names = [numbers_in(name) for ax in panels for line, name in named(ax) if along(line, g, row)]
                wrong = [name for name in names if name and not any(abs(n - value) < 1e-3 for n in name)]
                assert holds(not wrong, "The legend names a curve by another external input than its own.")
