from dataclasses import replace

import numpy as np

from autograder.checking import (
    DEGREES,
    PER_SECOND,
    has_legend,
    hidden,
    holds,
    labelled,
    mentions,
    public,
    question,
    shows_curve,
    shows_points,
)

pytestmark = question("bump_picture")

SIMULATED = ["simul", "numer", "模拟", "仿真", "数值"]
THEORETICAL = ["theor", "analy", "predict", "理论", "解析", "预测"]


def example(at, theta_c=1.8, n=50, peak=2.5):
    """Directions, rates that are a little off the theory, and the theory's profile."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    profile = peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    return theta, 1.2 * profile + 0.1 * np.sin(3 * theta) ** 2, profile


@public(points=2)
def test_bump_labels(student):
    """Axes are labelled in degrees and Hz, and a legend tells simulation from theory."""
    theta, rates, _ = example(0.4)
    fig = student.plot_bump(theta, rates, 0.4, 1.8, 2.5)
    assert labelled(fig, x=DEGREES, y=PER_SECOND)
    assert has_legend(fig, 2)


@hidden(points=4, hint="bump-figure")
def test_bump_is_drawn(student, rng, credit):
    """The simulated rates and the theoretical bump are both there, against the direction in degrees."""
    at, theta_c, peak = (
        rng.choice([-1, 1]) * rng.uniform(2.3, 2.9),  # the bump goes on across 180 degrees
        rng.choice([1.2, 2.1]) + rng.uniform(-0.2, 0.2),
        rng.uniform(1, 20),
    )
    theta, rates, profile = example(at, theta_c, int(rng.integers(36, 60)), peak)
    fig = student.plot_bump(theta, rates, at, theta_c, peak)
    folded = [(np.degrees(theta) - start) % 360 + start for start in (-180, 0)]  # either way round the ring
    with credit(0.5):
        points = [np.column_stack([x, rates]) for x in folded]
        assert any_of(shows_points(fig, xy, tol=1e-4, what="simulated rates") for xy in points)
    with credit(0.5):
        curves = [(x[np.argsort(x)], profile[np.argsort(x)]) for x in folded]
        assert any_of(shows_curve(fig, x, y, within=0.01, what="theoretical bump") for x, y in curves)
        for name, alone in named_lines(fig):
            theory = any(shows_curve(alone, x, y, within=0.01) for x, y in curves)
            simulation = any(shows_points(alone, xy, tol=1e-4) for xy in points)
            swapped = (theory and belies(name, THEORETICAL, SIMULATED)) or (
                simulation and belies(name, SIMULATED, THEORETICAL)
            )
            assert holds(not swapped, "The legend calls the simulation theory, or the theory simulation.")


def named_lines(fig):
    """Each line's name, its label or the legend's entry of its colour, and the figure with nothing but that line."""
    for axes in fig.axes:
        entries = [pair for a in (axes, fig) for pair in zip(a.legend, a.legend_colors, strict=False)]
        for line in axes.lines:
            of_colour = [text for text, colour in entries if colour == line.color]
            name = line.label or (of_colour[0] if len(of_colour) == 1 else "")
            bare = replace(axes, lines=[line], points=[], segments=[], bars=[], errorbars=[])
            yield name, replace(fig, axes=[bare])


def belies(name, own, other):
    """Whether a name says the other thing, and not the one that it stands at."""
    return mentions(name, other) and not mentions(name, own)


def any_of(comparisons):
    """The first that holds; otherwise the first of all, for what it says."""
    found = list(comparisons)
    return next((one for one in found if one), found[0])
