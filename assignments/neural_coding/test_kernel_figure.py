import numpy as np

from autograder.checking import has_legend, hidden, labelled, public, question, shows_curve, shows_points

pytestmark = question("kernel_figure")


@public(points=1.5)
def test_axes_and_legend(student):
    """Both axes carry a label with its unit, and a legend tells the two kernels apart."""
    tau = np.arange(20) * 0.01
    fig = student.kernel_figure(tau, np.cos(20 * tau), np.cos(20 * tau) + 0.1)
    assert labelled(fig)
    assert has_legend(fig, 2)


@hidden(points=2.5, hint="curves-over-lag")
def test_both_kernels_are_drawn(student, rng, credit):
    """The true kernel is a curve over the lag, the recovered one a curve or points over the same axis."""
    tau = np.arange(25) * rng.uniform(0.004, 0.012)
    kernel = 500 * np.cos(tau / tau[-1] * 9 + rng.uniform(0, 6)) * np.exp(-3 * tau / tau[-1])
    recovered = kernel + rng.normal(0, 60, 25)
    fig = student.kernel_figure(tau, kernel, recovered)
    with credit(0.6):
        in_s, in_ms = (shows_curve(fig, unit * tau, kernel, what="true kernel") for unit in (1, 1000))
        assert in_s or in_ms
    with credit(0.4):
        drawn = (
            shows_points(fig, np.column_stack([unit * tau, recovered]), tol=1e-3, what="recovered kernel")
            for unit in (1, 1000)
        )
        assert any(drawn)
