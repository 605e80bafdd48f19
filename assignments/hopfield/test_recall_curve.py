import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("recall_curve")


def protocol(rng, networks, p, n, sweeps):
    """Patterns, Hebbian weights, flip orders and update orders of several networks."""
    patterns = rng.choice([-1, 1], (networks, p, n))
    weights = np.array([stored.T @ stored / n * (1 - np.eye(n)) for stored in patterns])
    flips = rng.permuted(np.broadcast_to(np.arange(n), (networks, p, n)), axis=-1)
    updates = rng.permuted(np.broadcast_to(np.arange(n), (networks, sweeps, n)), axis=-1)
    return weights, patterns, flips, updates


@public(points=2)
def test_recall_at_light_load(student):
    """One memory alone is always recalled from a few errors, and never from its negative."""
    rng = np.random.default_rng(1)
    mean, sem = student.recall_probability(*protocol(rng, 3, 1, 30, 3), np.array([0.0, 0.1, 1.0]))
    assert close(mean, [1, 1, 0], what="probability of perfect recall")
    assert close(sem, [0, 0, 0], abs=1e-9, what="standard error")


@hidden(points=12, hint="perfect-recall")
def test_recall_probability(student, reference, rng, credit):
    """The probability of perfect recall falls with corruption, with its standard error over networks.

    Every order is given, N is even and P odd so that no field is zero: a right answer agrees to the last bit. At
    this load many patterns come back with a few wrong bits; 0.29 * 100 is 28.999...
    """
    case = (*protocol(rng, 5, 13, 100, 12), np.array([0.0, 0.1, 0.2, 0.29, 0.4]))
    mean, sem = student.recall_probability(*case)
    want_mean, want_sem = reference.recall_probability(*case)
    with credit(0.6):
        assert close(mean, want_mean, abs=1e-6, what="probability of perfect recall")
    with credit(0.4):
        assert close(sem, want_sem, abs=1e-6, what="standard error")
