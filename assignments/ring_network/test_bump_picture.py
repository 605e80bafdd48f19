import numpy as np

from autograder.checking import has_legend, hidden, labelled, public, question, shows_curve, shows_points

pytestmark = question("bump_picture")

DEGREES = r"deg|°|度|\^\\circ|circ"
RATE = r"Hz|赫|/\s*s\b|s\^|秒"


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
    assert labelled(fig, x=DEGREES, y=RATE)
    assert has_legend(fig, 2)


@hidden(points=4, hint="bump-figure")
def test_bump_is_drawn(student, rng, credit):
    """The simulated rates and the theoretical bump are both there, against the direction in degrees."""
    at, theta_c, peak = rng.choice([-1, 1]) * rng.uniform(0.6, 2.5), rng.uniform(1.2, 2.2), rng.uniform(1, 20)
    theta, rates, profile = example(at, theta_c, int(rng.integers(36, 60)), peak)
    fig = student.plot_bump(theta, rates, at, theta_c, peak)
    with credit(0.5):
        points = np.column_stack([np.degrees(theta), rates])
        assert shows_points(fig, points, tol=1e-4, what="simulated rates")
    with credit(0.5):
        assert shows_curve(fig, np.degrees(theta), profile, within=0.03, what="theoretical bump")
