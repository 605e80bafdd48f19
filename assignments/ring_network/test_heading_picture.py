import numpy as np

from autograder.checking import DEGREES, hidden, holds, labelled, public, question, shows_points

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


@hidden(points=4, hint="space-time-map")
def test_space_time_picture(student, rng, credit):
    """Rates are an image of direction against time, with the heading folded into the same range on top.

    Points next to a jump of the heading may be left out, to break the line there.
    """
    n, steps, dt = int(rng.integers(30, 50)), int(rng.integers(60, 120)), rng.uniform(3, 9)
    start = rng.uniform(0.2, 0.5) * steps * dt
    times, rates, heading = example(n, steps, dt, rng.choice([-1, 1]) * rng.uniform(0.01, 0.02), start)
    rates *= (1 + rng.uniform(0.6, 0.8) * np.sin(np.linspace(0, 9, steps)))[:, None]  # as high as it is at that moment
    fig = student.plot_heading(times, rates, heading)
    with credit(0.6):
        shown = [(axes, image) for axes in fig.axes for image in axes.images]
        assert holds(shown, "The figure shows no image.")
        axes, image = shown[0]
        upwards = image.rising()
        if upwards.shape == (n + 1, steps) and np.array_equal(upwards[0], upwards[-1]):
            upwards = upwards[:-1]  # the ring is closed
        assert holds(upwards.shape == (n, steps), "The image does not show direction against time.")
        ordered = axes.ylim[1] > axes.ylim[0] and axes.xlim[1] > axes.xlim[0]
        assert holds(
            ordered and np.corrcoef(upwards.ravel(), rates.T.ravel())[0, 1] > 0.99,
            "The image is not the right way round.",
        )
        left, right, *degrees = image.extent
        first, last = times[[0, -1]] / 1000
        margin = 0.05 * (last - first)  # half a pixel more or less
        assert holds(
            abs(left - first) < margin
            and abs(right - last) < margin
            and np.allclose(sorted(degrees), [-180, 180], rtol=0, atol=15),
            "The image does not cover the right ranges of time in s and direction in degrees.",
        )
    with credit(0.4):
        folded = (np.degrees(heading) + 180) % 360 - 180
        jump = np.abs(np.diff(folded)) > 180
        keep = ~(np.append(jump, False) | np.append(False, jump))
        points = np.column_stack([times / 1000, folded])[keep]
        assert shows_points(fig, points, tol=1e-4, what="headings")
