import numpy as np

from autograder.checking import hidden, holds, labelled, public, question, shows_curve

pytestmark = question("phase_picture")


def example(n0=41, n1=37, slope=0.8):
    """Couplings, a made-up diagram of three phases, and its boundary."""
    j0, j1 = np.linspace(-4, 2, n0), np.linspace(0.2, 6, n1)
    limit = 1.2 - slope * np.maximum(j1 - 2, 0)
    phases = np.where(j0 < limit[:, None], np.where(j1[:, None] > 2, 1, 0), 2)
    return j0, j1, phases, limit


@public(points=2)
def test_phase_labels(student):
    """Axes are labelled (the couplings have no unit) and the three phases are named."""
    fig = student.plot_phase_diagram(*example())
    assert labelled(fig, x=r"J.?_?\{?0|uniform|均匀", y=r"J.?_?\{?1|cos|余弦", units=False)
    names = {t for t in fig.words() if any(c.isalpha() for c in t)}
    assert holds(len(names) >= 3, "The three phases should be named, in the picture or in a legend.")


@hidden(points=4, hint="phase-map")
def test_phases_are_mapped(student, rng, credit):
    """The map shows J0 along x and J1 upwards along y, each point in its phase, with the runaway boundary."""
    j0, j1, phases, limit = example(int(rng.integers(40, 60)), int(rng.integers(25, 38)), rng.uniform(0.5, 0.9))
    fig = student.plot_phase_diagram(j0, j1, phases, limit)
    with credit(0.6):
        shown = [(axes, image) for axes in fig.axes for image in axes.images]
        assert holds(shown, "The figure shows no image.")
        axes, image = shown[0]
        assert holds(image.array.shape[:2] == phases.shape, "The map does not have one cell for each value.")
        up = axes.ylim[1] > axes.ylim[0]
        bottom_first = np.nan_to_num(image.rising(), nan=-1e9)  # what is masked is one phase, too
        colours = bottom_first.reshape(phases.size, -1)  # one number for each cell, or the parts of a colour
        labels = np.unique(colours, axis=0, return_inverse=True)[1].reshape(phases.shape)
        assert holds(up and np.array_equal(relabel(labels), relabel(phases)), "The map is not the right way round.")
        left, right = sorted(image.extent[:2])
        assert holds(abs(left + 4) < 0.3 and abs(right - 2) < 0.3, "The x axis does not run over the values of J0.")
        low, high = sorted(image.extent[2:])
        assert holds(abs(low - 0.2) < 0.3 and abs(high - 6) < 0.3, "The y axis does not run over the values of J1.")
    with credit(0.4):
        assert shows_curve(fig, limit, j1, what="runaway boundary")


def relabel(phases):
    """Phases numbered in the order of their first appearance: any colouring of the three will do."""
    _, first, inverse = np.unique(phases, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse].reshape(np.shape(phases))
