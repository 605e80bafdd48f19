import numpy as np

from autograder.checking import has_legend, hidden, holds, labelled, numbers_in, public, question, shows_curve

pytestmark = question("recall_picture")


def named(label, *words):
    """Whether one of these words stands in a label."""
    return any(word in label.lower() for word in words)


@public(points=2)
def test_labels_and_legend(student):
    """Axes are labelled, and a legend tells the loads apart."""
    mean = np.array([[1.0, 0.9, 0.2], [0.9, 0.5, 0.0]])
    fig = student.plot_recall_probability(np.array([0.0, 0.2, 0.4]), np.array([10, 40]), mean, np.full((2, 3), 0.05))
    assert labelled(fig, units=False)
    lost, kept = ("flip", "corrupt", "翻转", "残缺"), ("recall", "retriev", "回忆", "检索")
    swapped = [
        named(a.ylabel, *lost)
        and not named(a.ylabel, *kept)
        and named(a.xlabel, "prob", "概率", *kept)
        and not named(a.xlabel, *lost)
        for a in fig.axes
    ]
    assert holds(not any(swapped), "The labels of the two axes are swapped.")
    assert has_legend(fig, 2, naming=[10, 40])


@hidden(points=4, hint="curves-with-bars")
def test_curves_and_bars(student, rng, credit):
    """Each load has its curve, with its own error bars.

    The corruption may be drawn as a fraction or in per cent, and so may the probability.
    """
    fractions = np.sort(rng.uniform(0, 0.5, 7))
    mean = np.sort(rng.uniform(0.1, 0.9, (3, 7)), axis=1)[:, ::-1]
    sem = rng.uniform(0.01, 0.06, (3, 7))
    loads = [10, 30, 50]
    fig = student.plot_recall_probability(fractions, np.array(loads), mean, sem)
    if any(named(axes.ylabel + fig.supylabel, "%", "per cent", "percent", "百分") for axes in fig.axes) and any(
        shows_curve(fig, scale * fractions, 100 * mean[0]) for scale in (1, 100)
    ):
        mean, sem = 100 * mean, 100 * sem
    with credit(0.5):
        for curve in mean:
            drawn = [shows_curve(fig, scale * fractions, curve, what="recall curve") for scale in (1, 100)]
            assert any(c.holds for c in drawn) or drawn[0]
        if not drawn[0].holds:
            said = any(named(axes.xlabel + fig.supxlabel, "%", "per", "百分") for axes in fig.axes)
            assert holds(said, "The corruption is drawn in per cent, but its label does not say so.")
    with credit(0.5):
        bars = [bar for axes in fig.axes for bar in axes.error_bars()]
        pairs = [pair for axes in fig.axes for pair in names(axes)]
        for curve, error in zip(mean, sem, strict=True):
            assert holds(
                any(
                    same(bar["y"], curve)
                    and same(bar["yerr"], error)
                    and (same(bar["x"], fractions) or same(bar["x"], 100 * fractions))
                    for bar in bars
                ),
                "The error bars do not show the standard errors of their curve.",
            )
        for curve, load in zip(mean, loads, strict=True):
            own = [numbers_in(name) for y, name in pairs if same(y, curve)]
            assert holds(all(load in name for name in own if name), "The legend gives a curve another one's load.")


def names(axes):
    """Curves of some axes, heights of their points, with their names: labels, or the legend's texts in their order."""
    bars = [(bar["y"], label) for bar, label in zip(axes.errorbars, axes.errorbar_labels, strict=False)]
    found = bars + [(line.y, line.label) for line in axes.lines if line.x.size > 1]
    if any(label for _, label in found):
        return found
    for curves in (found, bars):
        if len(curves) == len(axes.legend):
            return [(y, text) for (y, _), text in zip(curves, axes.legend, strict=True)]
    return found


def same(drawn, wanted):
    """Equal arrays, to the precision of a drawing."""
    return len(drawn) == len(wanted) and np.allclose(drawn, wanted, atol=1e-6)
