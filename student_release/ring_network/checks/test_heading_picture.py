import numpy as np
from autograder.checking import DEGREES, holds, labelled, public, question

pytestmark = question("heading_picture")


def example(n=36, steps=90, dt=4.0, velocity=0.006, start=0.0):
    """Times, the rates of a bump that turns, and its heading without jumps."""
    times = start + dt * np.arange(steps)
    heading = 1.0 + velocity * times
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    return times, np.maximum(np.cos(theta - heading[:, None]), 0), heading


@public(points=2)
def test_heading_labels(student):
    """Time is labelled in s and direction in degrees, and a colour bar explains the colours."""
    fig = student.plot_heading(*example())
    assert labelled(fig, x=r"\bs\b|sec|秒", y=DEGREES)
    assert holds(fig.colorbars or any(axes.has_colorbar for axes in fig.axes), "The figure needs a colour bar.")
