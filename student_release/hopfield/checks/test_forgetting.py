import numpy as np
from autograder.checking import close, public, question

pytestmark = question("forgetting")


def fading(patterns, decay):
    """Weights after storing the patterns one by one."""
    n = patterns.shape[1]
    weights = np.zeros((n, n))
    for xi in patterns:
        weights = (1 - decay) * weights + np.outer(xi, xi) / n
    return weights * (1 - np.eye(n))


@public(points=2)
def test_one_memory(student):
    """The only memory is remembered perfectly."""
    patterns = np.array([[[1, -1, 1, 1, -1, 1]], [[-1, -1, 1, -1, 1, 1]]])
    weights = np.array([fading(stored, 0.1) for stored in patterns])
    updates = np.array([[[0, 1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1, 0]]])
    mean, sem = student.forgetting_curve(weights, patterns, np.array([0]), updates)
    assert close(mean, [1.0], what="overlap")
    assert close(sem, [0.0], abs=1e-12, what="standard error")
