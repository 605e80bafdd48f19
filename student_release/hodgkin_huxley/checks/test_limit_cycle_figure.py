import numpy as np
from autograder.checking import has_legend, holds, is_3d, labelled, public, question

pytestmark = question("limit_cycle_figure")
PHASE = np.linspace(0.0, 2 * np.pi, 200)
CURRENTS = [0.1, 0.4, 0.9]


def loop(size):
    """A closed curve, to try the figure on."""
    v, n, m = np.cos(PHASE), np.sin(PHASE), np.cos(PHASE - 0.5)
    return np.column_stack([-40 + 50 * size * v, 0.5 + 0.2 * size * n, 0.5 + 0.4 * size * m])


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
