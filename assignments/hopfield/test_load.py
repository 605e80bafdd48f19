import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("load")


def networks(rng, count, p, n, sweeps):
    """Patterns, Hebbian weights and update orders of several networks."""
    patterns = rng.choice([-1, 1], (count, p, n))
    weights = np.array([stored.T @ stored / n * (1 - np.eye(n)) for stored in patterns])
    return weights, patterns, rng.permuted(np.broadcast_to(np.arange(n), (count, sweeps, n)), axis=-1)


def led_astray(rng, count, n):
    """A state for each network and weights that turn some 80 % of its units over, one after the other.

    Two units hold each other, and all the rest follow the first.
    """
    states = rng.choice([-1, 1], (count, n))
    states[:, 1] = states[:, 0]
    weights = np.zeros((count, n, n))
    turned = np.where(rng.uniform(size=(count, n)) < 0.8, -1, 1)
    weights[:, 0] = weights[:, :, 0] = turned * states * states[:, :1]
    weights[:, 0, 0], weights[:, 0, 1], weights[:, 1, 0] = 0, 2 * n, 2 * n
    return weights, states


@public(points=2)
def test_single_memories_are_kept(student):
    """One memory per network is kept without error."""
    weights, patterns, updates = networks(np.random.default_rng(2), 3, 1, 24, 2)
    mean, sem = student.recall_error(weights, patterns, updates)
    assert close(mean, 0.0, abs=1e-12, what="error")
    assert close(sem, 0.0, abs=1e-12, what="standard error")


@hidden(points=8, hint="error-after-recall")
def test_recall_error(student, reference, rng, credit):
    """The error after recall is averaged over bits, patterns and networks, its bar taken over networks.

    Below and above the capacity. Every order is given, N is even and P odd: a right answer agrees to the last bit. At
    last, weights that turn most of the units over: the pattern's negative is no recall.
    """
    for share, p in ((0.4, 15), (0.4, 35)):
        with credit(share):
            weights, patterns, updates = networks(rng, 4, p, 100, 15)
            case = (weights, patterns[:, :5], updates)
            mean, sem = student.recall_error(*case)
            want_mean, want_sem = reference.recall_error(*case)
            assert close(mean, want_mean, abs=1e-9, what="error")
            assert close(sem, want_sem, abs=1e-9, what="standard error")
    with credit(0.2):
        weights, states = led_astray(rng, 4, 60)
        updates = rng.permuted(np.broadcast_to(np.arange(60), (4, 3, 60)), axis=-1)
        mean, _ = student.recall_error(weights, states[:, None], updates)
        assert close(mean, reference.recall_error(weights, states[:, None], updates)[0], abs=1e-9, what="error")
