import numpy as np
from autograder.checking import has_legend, labelled, public, question

pytestmark = question("kernel_figure")


@public(points=1.5)
def test_axes_and_legend(student):
    """Both axes carry a label with its unit, and a legend tells the two kernels apart."""
    tau = np.arange(20) * 0.01
    fig = student.kernel_figure(tau, np.cos(20 * tau), np.cos(20 * tau) + 0.1)
    assert labelled(fig)
    assert has_legend(fig, 2)
