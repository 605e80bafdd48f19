import numpy as np
from autograder.checking import holds, labelled, mentions, public, question

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
