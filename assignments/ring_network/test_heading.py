import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("heading")


def ring(n, at, theta_c=1.84, peak=1.74):
    """Weights at rest, weights of the sine term (J0 = -1, J1 = 3), and the bump for unit input."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    x = theta[:, None] - theta
    rates = peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    return (-1 + 3 * np.cos(x)) / n, 3 * np.sin(x) / n, rates


def pointing(rates):
    """Direction of the population vector, row by row."""
    theta = -np.pi + 2 * np.pi * np.arange(rates.shape[1]) / rates.shape[1]
    return np.angle(rates @ np.exp(1j * theta))


@public(points=2)
def test_resting_animal(student):
    """While the animal rests the bump stays, and row 0 is the start."""
    w_rest, w_turn, start = ring(32, -1.0)
    rates = array(student.track_heading(np.zeros(20), 2.0, start, w_rest, w_turn, 1.0, 10.0), (21, 32), what="rate")
    assert close(rates[0], start, what="rate")
    assert close(np.exp(1j * pointing(rates)), np.exp(-1j * np.ones(21)), abs=0.05, what="heading")


@hidden(points=8, hint="heading-integration")
def test_heading_is_integrated(student, rng, credit):
    """The bump follows the integral of the animal's velocity, in both directions and across 180 degrees.

    Within 0.1 rad on the circle; over 60 draws 32 neurons and Euler with a single step per dt stayed within 0.02.
    """
    n, steps = 32, 160
    for share, turning in ((0.3, False), (0.7, True)):
        with credit(share):
            dt, tau, at = rng.uniform(1.2, 1.8), rng.uniform(9, 11), rng.uniform(-np.pi, np.pi)
            k = np.arange(steps)
            wave = np.sin(2 * np.pi * k / 160 + rng.uniform(0, 6)) + 0.6 * np.sin(2 * np.pi * k / 70)
            velocity = 450 * wave if turning else np.full(steps, rng.choice([-1, 1]) * rng.uniform(350, 550))
            w_rest, w_turn, start = ring(n, at)
            got = student.track_heading(velocity, dt, start, w_rest, w_turn, 1.0, tau)
            rates = array(got, (steps + 1, n), what="rate")
            heading = at + np.radians(np.concatenate([[0], np.cumsum(velocity) * dt / 1000]))
            assert close(np.exp(1j * pointing(rates)), np.exp(1j * heading), abs=0.1, what="heading")
