import numpy as np
from autograder.checking import has_legend, labelled, public, question

pytestmark = question("sweep_figure")


@public(points=2)
def test_sweep_labels(student):
    """Both panels are labelled, the rate in Hz, and a legend names each external input."""
    silent = [np.nan, np.nan, np.nan]
    fig = student.plot_rate_cv([0, 4, 8], [0, 3], [[0, 0, 0], [250, 100, 50]], [silent, [0.1, 0.2, 0.4]])
    assert labelled(fig, units=False, x=["g"], y=["Hz", "赫兹", "/s"])
    assert labelled(fig, units=False, y=["CV", "变异", "variation"])
    assert has_legend(fig, 2, naming=[3])
