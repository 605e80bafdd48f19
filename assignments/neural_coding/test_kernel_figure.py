import numpy as np

from autograder.checking import has_legend, hidden, holds, labelled, public, question, shows_curve, shows_points

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
    """The true kernel is a curve over the lag, the recovered one a curve, steps or points over the same axis."""
    tau = np.arange(25) * rng.uniform(0.004, 0.012)
    kernel = 500 * np.cos(tau / tau[-1] * 9 + rng.uniform(0, 6)) * np.exp(-3 * tau / tau[-1])
    recovered = kernel + rng.normal(0, 60, 25)
    fig = student.kernel_figure(tau, kernel, recovered)
    units = [(ms, per_ms) for ms in (1, 1000) for per_ms in (1, 0.001)]  # s or ms, Hz/s or Hz/ms
    drawn = [(a, shows_curve(fig, a * tau, b * kernel, what="true kernel")) for a, b in units]
    with credit(0.5):
        assert any_of(comparison for _, comparison in drawn)
    with credit(0.3):
        points = [np.column_stack([a * tau, b * recovered]) for a, b in units]
        shown = [shows_points(fig, xy, tol=1e-3, what="recovered kernel") for xy in points]
        assert any_of([*shown, *(steps(fig, a * tau, b * recovered) for a, b in units)])
    with credit(0.2):
        said = {unit for label in (fig.supxlabel, *(ax.xlabel for ax in fig.axes)) for unit in units_of_time(label)}
        meant = {a for a, comparison in drawn if comparison}
        assert holds(said & meant, "The time axis is drawn in another unit than its label says.")


def steps(fig, x, y):
    """Whether some line passes through these points, be it between its corners."""
    runs = [
        (line.x, line.y)
        for ax in fig.axes
        for line in ax.lines
        if line.x.size >= x.size and (np.diff(line.x) >= 0).all()
    ]
    close = any(np.allclose(np.interp(x, *run), y, rtol=0, atol=1e-3 * np.ptp(y)) for run in runs)
    return holds(close, "No steps follow the recovered kernel.")


def units_of_time(label):
    """Units in a second: 1000 where a label speaks of milliseconds, 1 where it speaks of seconds."""
    words = set("".join(c if c.isalpha() else " " for c in label.lower()).split())
    if "毫秒" in label or words & {"ms", "msec", "msecs", "millisecond", "milliseconds"}:
        return {1000}
    return {1} if "秒" in label or words & {"s", "sec", "secs", "second", "seconds"} else set()


def any_of(comparisons):
    """The first that holds; otherwise the first of all, for what it says."""
    found = list(comparisons)
    return next((one for one in found if one), found[0])
