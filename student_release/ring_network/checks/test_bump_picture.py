import numpy as np
from autograder.checking import DEGREES, PER_SECOND, has_legend, labelled, public, question

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
