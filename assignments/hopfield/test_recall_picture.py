import numpy as np

from autograder.checking import has_legend, hidden, holds, labelled, public, question, shows_curve

pytestmark = question("recall_picture")


@public(points=2)
def test_labels_and_legend(student):
    """Axes are labelled, and a legend tells the loads apart."""
    mean = np.array([[1.0, 0.9, 0.2], [0.9, 0.5, 0.0]])
    fig = student.plot_recall_probability(np.array([0.0, 0.2, 0.4]), np.array([10, 40]), mean, np.full((2, 3), 0.05))
    assert labelled(fig, units=False)
    assert has_legend(fig, 2)


@hidden(points=4, hint="curves-with-bars")
def test_curves_and_bars(student, rng, credit):
    """Each load has its curve, with its own error bars.

    The corruption may be drawn as a fraction or in per cent.
    """
    fractions = np.sort(rng.uniform(0, 0.5, 7))
    mean = np.sort(rng.uniform(0.1, 0.9, (3, 7)), axis=1)[:, ::-1]
    sem = rng.uniform(0.01, 0.06, (3, 7))
    fig = student.plot_recall_probability(fractions, np.array([10, 30, 50]), mean, sem)
    with credit(0.5):
        for curve in mean:
            drawn = [shows_curve(fig, scale * fractions, curve, what="recall curve") for scale in (1, 100)]
            assert any(c.holds for c in drawn) or drawn[0]
    with credit(0.5):
        bars = [bar for axes in fig.axes for bar in axes.errorbars]
        for curve, error in zip(mean, sem, strict=True):
            assert holds(
                any(same(bar["y"], curve) and same(bar["yerr"], error) for bar in bars),
                "The error bars do not show the standard errors of their curve.",
            )


def same(drawn, wanted):
    """Equal arrays, to the precision of a drawing."""
    return len(drawn) == len(wanted) and np.allclose(drawn, wanted, atol=1e-6)
