import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("forgetting")


def fading(patterns, decay):
    """Weights after storing the patterns one by one."""
    n = patterns.shape[1]
    weights = np.zeros((n, n))
    for xi in patterns:
        weights = (1 - decay) * weights + np.outer(xi, xi) / n
    return weights * (1 - np.eye(n))


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
def test_one_memory(student):
    """The only memory is remembered perfectly."""
    patterns = np.array([[[1, -1, 1, 1, -1, 1]], [[-1, -1, 1, -1, 1, 1]]])
    weights = np.array([fading(stored, 0.1) for stored in patterns])
    updates = np.array([[[0, 1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1, 0]]])
    mean, sem = student.forgetting_curve(weights, patterns, np.array([0]), updates)
    assert close(mean, [1.0], what="overlap")
    assert close(sem, [0.0], abs=1e-12, what="standard error")


@hidden(points=8, hint="age-counts-back")
def test_forgetting_curve(student, reference, rng, credit):
    """Recent memories are recalled and old ones lost, with standard errors over networks.

    Every order is given, and with weights that decay by an irrational factor no field comes near zero
    (within 1e-9 with a probability below 1e-4, and then rounding alone does not reach it): a right answer
    agrees to the last bit. At last, weights that turn most of the units over: then the overlap is negative.
    """
    count, n, steps = 5, 100, 60
    patterns = rng.choice([-1, 1], (count, steps, n))
    decay = rng.uniform(0.05, 0.08)
    weights = np.array([fading(stored, decay) for stored in patterns])
    updates = rng.permuted(np.broadcast_to(np.arange(n), (count, 10, n)), axis=-1)
    case = (weights, patterns, np.array([0, 3, 6, 9, 15, 40]), updates)
    mean, sem = student.forgetting_curve(*case)
    want_mean, want_sem = reference.forgetting_curve(*case)
    with credit(0.6):
        assert close(mean, want_mean, abs=1e-6, what="overlap")
        weights, states = led_astray(rng, count, n)
        want = reference.forgetting_curve(weights, states[:, None], np.array([0]), updates)[0]
        got = student.forgetting_curve(weights, states[:, None], np.array([0]), updates)[0]
        assert close(got, want, abs=1e-6, what="overlap")
    with credit(0.4):
        assert close(sem, want_sem, abs=1e-6, what="standard error")
