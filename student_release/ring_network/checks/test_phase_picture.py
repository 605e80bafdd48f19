import numpy as np
from autograder.checking import holds, labelled, public, question

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
