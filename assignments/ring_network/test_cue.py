import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("cue")


def bump(n, at, theta_c=1.84, peak=1.74):
    """Weights of a ring with J0 = -1, J1 = 3 and its bump for unit input."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    weights = (-1 + 3 * np.cos(theta[:, None] - theta)) / n
    return weights, peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))


@public(points=2)
def test_without_a_cue(student):
    """Without a cue the bump stays where it is; a cue at the bump leaves it there, too."""
    weights, rates = bump(36, 0.5)
    times = np.array([0.0, 30.0, 60.0])
    for strength in (0.0, 0.3):
        path = array(student.follow_cue(weights, rates, 1.0, strength, 0.5, times, 10.0), (3,))
        assert close(np.exp(1j * path), np.exp(0.5j * np.ones(3)), abs=0.05, what="centre")


@hidden(points=8, hint="cue-drive")
def test_path_to_the_cue(student, reference, rng, credit):
    """The bump moves to the cue the shorter way, slowly at first if the cue is far, and locks there.

    Compared on the circle within 0.06 (3.4 deg); over 100 draws Euler with a step of tau/20 stayed within 0.002.
    """
    n, tau = 32, rng.choice([6, 15]) * rng.uniform(0.9, 1.1)  # far from the default
    for share, side in ((0.5, 1), (0.5, -1)):
        with credit(share):
            at, j1, i0 = rng.uniform(-np.pi, np.pi), rng.uniform(2.7, 4.2), rng.uniform(1.5, 4)
            j0, theta_c = reference.j0_limit(j1) - rng.uniform(1, 2), reference.half_width(j1)
            weights = reference.ring_weights(n, j0, j1)
            rates = bump(n, at, theta_c, reference.peak_rate(theta_c, j0, i0))[1]
            cue, strength = at + side * rng.uniform(1.2, 2.4), i0 * rng.uniform(0.25, 0.5)
            times = rng.uniform(1, 5) * tau + np.linspace(0, 30 * tau, 9)
            got = array(student.follow_cue(weights, rates, i0, strength, cue, times, tau), (9,), what="centre")
            want = reference.follow_cue(weights, rates, i0, strength, cue, times, tau)
            assert close(np.exp(1j * got), np.exp(1j * want), abs=0.06, what="centre")
