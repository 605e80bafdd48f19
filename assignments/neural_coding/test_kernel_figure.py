import re
from dataclasses import replace

import numpy as np

from autograder.checking import has_legend, hidden, holds, labelled, public, question, shows_curve, shows_points

pytestmark = question("kernel_figure")

TRUE, FOUND = "true|real|given|真", "recover|estimat|reconstruct|spike|恢复|估计|还原|重建|脉冲"


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
    drawn = [((a, b), shows_curve(fig, a * tau, b * kernel, what="true kernel")) for a, b in units]
    with credit(0.4):
        assert any_of(comparison for _, comparison in drawn)
    with credit(0.3):
        points = [np.column_stack([a * tau, b * recovered]) for a, b in units]
        shown = [shows_points(fig, xy, tol=1e-3, what="recovered kernel") for xy in points]
        assert any_of([*shown, *(steps(fig, a * tau, b * recovered) for a, b in units)])
    with credit(0.2):
        said = {unit for label in (fig.supxlabel, *(ax.xlabel for ax in fig.axes)) for unit in units_of_time(label)}
        meant = {a for (a, _), comparison in drawn if comparison}
        assert holds(said & meant, "The time axis is drawn in another unit than its label says.")
    with credit(0.1):
        labels = [fig.supylabel, *(ax.ylabel for ax in fig.axes)]
        said = {0.001 if 1000 in units_of_time(label) else 1 for label in labels if label}
        meant = {b for (_, b), comparison in drawn if comparison}
        assert holds(said & meant, "The kernel is drawn in another unit than its label says.")
        names = {name for a, b in units for name in names_of(fig, a * tau, b * kernel)}
        others = {text for ax in (fig, *fig.axes) for text in ax.legend} - names
        mistaken = any(only_recovered(name) for name in names) and any(only_true(name) for name in others)
        assert holds(not mistaken, "The legend takes one kernel for the other.")


def only_true(text):
    """Whether an entry of the legend speaks of the true kernel alone."""
    return bool(re.search(TRUE, text.lower())) and not re.search(FOUND, text.lower())


def only_recovered(text):
    """Whether an entry of the legend speaks of the recovered kernel alone."""
    return bool(re.search(FOUND, text.lower())) and not re.search(TRUE, text.lower())


def names_of(fig, x, y):
    """What the legend calls the lines that follow this curve, where their label or a colour of their own tells."""
    found = set()
    for ax in fig.axes:
        for line in ax.lines:
            if shows_curve(replace(fig, axes=[replace(ax, lines=[line], errorbars=[])]), x, y):
                entries = zip(ax.legend, ax.legend_colors, strict=False)
                coloured = [text for text, colour in entries if colour == line.color]
                found |= {line.label} if line.label in ax.legend else set(coloured if len(coloured) == 1 else [])
    return found


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
