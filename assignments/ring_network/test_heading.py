import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("heading")


def ring(n, at, theta_c=1.84, peak=1.74):
    """Weights at rest, weights of the sine term (J0 = -1, J1 = 3), and the bump for unit input."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    x = theta[:, None] - theta
    rates = peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    return (-1 + 3 * np.cos(x)) / n, 3 * np.sin(x) / n, rates


def another_ring(reference, rng, n, at):
    """As `ring`, of random couplings, and the uniform input that goes with the bump."""
    j1, i0 = rng.uniform(2.7, 4.2), rng.uniform(1.5, 4)
    j0, theta_c = reference.j0_limit(j1) - rng.uniform(1, 2), reference.half_width(j1)
    weights, turning = reference.ring_weights(n, j0, j1), reference.ring_weights(n, 0.0, j1, 1.0)
    rates = ring(n, at, theta_c, reference.peak_rate(theta_c, j0, i0))[2]
    return weights, turning - reference.ring_weights(n, 0.0, j1), rates, i0


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


@hidden(points=6, hint="heading-integration")
def test_heading_is_integrated(student, reference, rng, credit):
    """The bump follows the integral of the animal's velocity, in both directions and across 180 degrees.

    Within 0.1 rad on the circle; over 100 draws 32 neurons and Euler with a single step per dt stayed within 0.021.
    """
    n, steps = 32, 160
    for share, turning in ((0.3, False), (0.7, True)):
        with credit(share):
            tau, at = rng.choice([6, 15]) * rng.uniform(0.9, 1.1), rng.uniform(-np.pi, np.pi)  # far from the default
            dt = tau * rng.uniform(0.12, 0.18)
            k = np.arange(steps)
            wave = np.sin(2 * np.pi * k / 160 + rng.uniform(0, 6)) + 0.6 * np.sin(2 * np.pi * k / 70)
            velocity = 450 * wave if turning else np.full(steps, rng.choice([-1, 1]) * rng.uniform(350, 550))
            w_rest, w_turn, start, drive = another_ring(reference, rng, n, at)
            got = student.track_heading(velocity, dt, start, w_rest, w_turn, drive, tau)
            rates = array(got, (steps + 1, n), what="rate")
            heading = at + np.radians(np.concatenate([[0], np.cumsum(velocity) * dt / 1000]))
            assert close(np.exp(1j * pointing(rates)), np.exp(1j * heading), abs=0.1, what="heading")


@hidden(points=2, hint="heading-integration")
def test_network_turns_with_the_animal(student, reference, rng, credit):
    """The bump turns in the very intervals in which the animal does, and is the network's own bump throughout.

    Each interval's turn within 20 % of the largest, where the velocity of another interval puts it all of it off. Rates
    that start too high or too low settle as the network's do: their mean within 5 % of the largest, where the default
    time constant is 10 % off. Over 60 draws Euler with a single step per dt stayed within 1.2 % and 1.4 %.
    """
    n, steps = 40, 40
    tau = rng.choice([5, 20]) * rng.uniform(0.9, 1.1)
    dt, at = tau * rng.uniform(0.15, 0.2), rng.uniform(-np.pi, np.pi)
    w_rest, w_turn, bump, drive = another_ring(reference, rng, n, at)
    with credit(0.5):
        velocity = np.zeros(steps)
        velocity[[5, 6, 13, 23]] = np.degrees(0.25 / tau) * 1000 * rng.choice([-1, 1]) * np.array([1, 1, -1, 1])
        start = reference.simulate_ring(w_rest, drive, bump, [0.0, 20 * tau], tau)[-1]
        got = student.track_heading(velocity, dt, start, w_rest, w_turn, drive, tau)
        path = np.unwrap(pointing(array(got, (steps + 1, n), what="rate")))
        turns, size = np.radians(velocity * dt / 1000), 0.25 * dt / tau
        assert close(np.diff(path), turns, abs=0.2 * size, rel=0, what="turn in each interval")
    with credit(0.5):
        velocity, dt = np.full(steps, rng.uniform(-200, 200)), 0.06 * tau
        start = bump * rng.choice([0.4, 2])
        got = student.track_heading(velocity, dt, start, w_rest, w_turn, drive, tau)
        mean = array(got, (steps + 1, n), what="rate").mean(axis=1)
        want = reference.track_heading(velocity, dt, start, w_rest, w_turn, drive, tau).mean(axis=1)
        assert close(mean, want, abs=0.05 * want.max(), rel=0, what="mean rate")
