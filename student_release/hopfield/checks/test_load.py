import numpy as np
from autograder.checking import close, public, question

pytestmark = question("load")


def networks(rng, count, p, n, sweeps):
    """Patterns, Hebbian weights and update orders of several networks."""
    patterns = rng.choice([-1, 1], (count, p, n))
    weights = np.array([stored.T @ stored / n * (1 - np.eye(n)) for stored in patterns])
    return weights, patterns, rng.permuted(np.broadcast_to(np.arange(n), (count, sweeps, n)), axis=-1)


@public(points=2)
def test_single_memories_are_kept(student):
    """One memory per network is kept without error."""
    weights, patterns, updates = networks(np.random.default_rng(2), 3, 1, 24, 2)
    mean, sem = student.recall_error(weights, patterns, updates)
    assert close(mean, 0.0, abs=1e-12, what="error")
    assert close(sem, 0.0, abs=1e-12, what="standard error")
