import numpy as np
from autograder.checking import has_legend, labelled, public, question

pytestmark = question("gating_figure")
V = np.linspace(-100.0, 40.0, 141)
OPEN = 1 / (1 + np.exp(-(V + 40) / 10))
EXAMPLE = (
    {"n": OPEN, "m": OPEN**2, "h": 1 - OPEN},
    {"n": 1 + 5 * OPEN * (1 - OPEN), "m": 0.1 + OPEN * (1 - OPEN), "h": 1 + 8 * OPEN * (1 - OPEN)},
)


@public(points=2)
def test_gating_labels_and_legend(student):
    """Every axis is labelled, voltage in mV and time constants in ms, and a legend names the gates."""
    fig = student.plot_gating_curves(V, *EXAMPLE)
    assert labelled(fig, units=False, x=r"mV|毫伏|millivolt", y=r"\bms\b|毫秒|millisecond|{ms}")
    assert has_legend(fig, 3)
