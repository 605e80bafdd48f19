import numpy as np
from autograder.checking import array, close, public, question

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
