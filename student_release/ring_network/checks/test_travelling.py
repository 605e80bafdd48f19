import numpy as np
from autograder.checking import close, public, question

pytestmark = question("travelling")


def bump(n, at, theta_c=1.84, peak=1.74):
    """The bump of a ring with J0 = -1, J1 = 3 and unit input."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    return peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))


@public(points=2)
def test_resting_bump(student):
    """Nothing turns a bump at rest: gamma, the path's length and the velocity are zero."""
    rates, times = bump(36, 0.5), np.array([0.0, 20.0, 50.0])
    theta = -np.pi + 2 * np.pi * np.arange(36) / 36
    weights = (-1 + 3 * np.cos(theta[:, None] - theta)) / 36
    assert close(student.gamma_for_velocity(0.0, 10.0), 0.0, what="gamma")
    path = student.travelling_bump(weights, rates, 1.0, times, 10.0)
    assert close(path, [0.5, 0.5, 0.5], abs=0.05, what="path of the bump")
    assert close(student.bump_velocity(times, np.array([rates, rates, rates])), 0.0, abs=1e-6, what="velocity")
