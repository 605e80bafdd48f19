import numpy as np
from autograder.checking import PER_SECOND, has_legend, labelled, public, question

pytestmark = question("sweep_figure")
CV = ["CV", "C_V", "变异", "variation"]


@public(points=2)
def test_sweep_labels(student):
    """Both panels are labelled, the rate in Hz, and a legend names each external input."""
    silent = [np.nan, np.nan, np.nan]
    fig = student.plot_rate_cv([0, 4, 8], [0, 3], [[0, 0, 0], [250, 100, 50]], [silent, [0.1, 0.2, 0.4]])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"], y=PER_SECOND)
    assert labelled(fig, units=False, y=CV)
    assert has_legend(fig, 2, naming=[3])
