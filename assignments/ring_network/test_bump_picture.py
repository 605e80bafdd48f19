import numpy as np

from autograder.checking import (
    DEGREES,
    PER_SECOND,
    has_legend,
    hidden,
    labelled,
    public,
    question,
    shows_curve,
    shows_points,
)

pytestmark = question("bump_picture")


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
        rng.choice([-1, 1]) * rng.uniform(0.6, 2.5),
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


def any_of(comparisons):
    """The first that holds; otherwise the first of all, for what it says."""
    found = list(comparisons)
    return next((one for one in found if one), found[0])
