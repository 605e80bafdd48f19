import numpy as np

from autograder.checking import hidden, holds, labelled, mentions, public, question, shows_curve

pytestmark = question("phase_picture")


NAMES = (
    ("homogen", "uniform", "flat", "untuned", "均匀", "均一", "同质", "一致"),
    ("bump", "locali", "peak", "marginal", "hill", "活动包", "鼓包", "凸起", "波包", "局域", "波峰", "峰"),
    (
        "runaway",
        "run away",
        "run-away",
        "diverg",
        "unbound",
        "infinit",
        "explo",
        "blow",
        "amplitude",
        "instab",
        "unstable",
        "失控",
        "发散",
        "爆",
        "无界",
        "不稳",
    ),
)


def example(n0=41, n1=37, slope=0.8, right=(-4, 2), up=(0.2, 6)):
    """Couplings, a made-up diagram of three phases, and its boundary."""
    j0, j1 = np.linspace(*right, n0), np.linspace(*up, n1)
    limit = 1.2 - slope * np.maximum(j1 - 2, 0)
    phases = np.where(j0 < limit[:, None], np.where(j1[:, None] > 2, 1, 0), 2)
    return j0, j1, phases, limit


@public(points=2)
def test_phase_labels(student):
    """Axes are labelled (the couplings have no unit) and the three phases are named."""
    fig = student.plot_phase_diagram(*example())
    assert labelled(fig, x=r"J.?_?\{?0|uniform|均匀", y=r"J.?_?\{?1|cos|余弦", units=False)
    told = [any(mentions(text, words) for text in fig.words()) for words in NAMES]
    assert holds(all(told), "The three phases should be named, in the picture or in a legend.")


@hidden(points=4, hint="phase-map")
def test_phases_are_mapped(student, rng, credit):
    """The map shows J0 along x and J1 upwards along y, each point in its phase, with the runaway boundary."""
    n0, n1 = int(rng.integers(40, 60)), int(rng.integers(25, 38))
    ends = (rng.uniform(-6, -3), rng.uniform(1.5, 3)), (rng.uniform(0.1, 1.2), rng.uniform(4.5, 7))
    j0, j1, phases, limit = example(n0, n1, rng.uniform(0.5, 0.9), *ends)
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
        along = np.allclose((left, right), ends[0], rtol=0, atol=0.3)
        assert holds(along, "The x axis does not run over the values of J0.")
        low, high = sorted(image.extent[2:])
        along = np.allclose((low, high), ends[1], rtol=0, atol=0.3)
        assert holds(along, "The y axis does not run over the values of J1.")
        own = names_at_home(axes, j0, j1, phases)
        assert holds(len(own) < 2 or 2 * sum(own) >= len(own), "The names of the phases stand in other phases.")
    with credit(0.4):
        assert shows_curve(fig, limit, j1, what="runaway boundary")


def names_at_home(axes, j0, j1, phases):
    """For each text in the map that names one phase, whether its middle lies in that phase."""
    found = []
    for text, (x, y) in zip(axes.texts, axes.text_places, strict=False):
        named = [phase for phase, words in enumerate(NAMES) if mentions(text, words)]
        if len(named) == 1 and j0[0] <= x <= j0[-1] and j1[0] <= y <= j1[-1]:
            found.append(phases[np.abs(j1 - y).argmin(), np.abs(j0 - x).argmin()] == named[0])
    return found


def relabel(phases):
    """Phases numbered in the order of their first appearance: any colouring of the three will do."""
    _, first, inverse = np.unique(phases, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(first))[inverse].reshape(np.shape(phases))
