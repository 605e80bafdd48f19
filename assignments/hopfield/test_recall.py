import numpy as np

from autograder.checking import equal, hidden, public, question

pytestmark = question("recall")


@public(points=2)
def test_one_flipped_unit(student):
    """A network with one memory mends a flipped unit in a single sweep."""
    memory = np.array([1, -1, 1, 1, -1, -1])
    weights = (np.outer(memory, memory) - np.eye(6)) / 6
    got = student.recall(weights, np.array([-1, -1, 1, 1, -1, -1]), np.array([[3, 0, 5, 1, 2, 4]]))
    assert equal(got, memory, what="state")


@public(points=2)
def test_ties_keep_the_state(student):
    """A unit without any field keeps its state."""
    state, orders = np.array([1, -1, -1, 1]), np.array([[0, 1, 2, 3], [3, 2, 1, 0]])
    assert equal(student.recall(np.zeros((4, 4)), state, orders), state, what="state")
    # Unit 0 feels 0.1 + 0.2 - 0.3: nothing, but for rounding; the others hold each other.
    weights = np.array([[0, 0.1, 0.2, 0.3], [0.1, 0, 1, -1], [0.2, 1, 0, -1], [0.3, -1, -1, 0]])
    for first in (1, -1):
        state = np.array([first, 1, 1, -1])
        assert equal(student.recall(weights, state, orders), state, what="state")


@hidden(points=6, hint="one-at-a-time")
def test_one_sweep(student, reference, rng):
    """One sweep updates every unit in the order given, each with the state of that moment.

    Random states, N even and P odd, so that no field is zero and rounding cannot matter; nor does the size of the
    weights.
    """
    for scale in 10.0 ** -np.arange(5):
        n, p = 60, 9
        weights = scale * hebbian(rng.choice([-1, 1], (p, n)))
        state, order = rng.choice([-1, 1], n), rng.permutation(n)[None]
        want = reference.recall(weights, state, order)
        assert equal(student.recall(weights, state, order), want, what="state")


@hidden(points=4, hint="one-at-a-time")
def test_many_sweeps(student, reference, rng):
    """Further sweeps follow their own orders until nothing changes.

    N even and P odd, as above. In a chain that is gone through from its end a sweep changes one unit, in another order
    some more, and the last sweep comes before the end of the chain is reached.
    """
    for _ in range(4):
        n, p = 80, 13
        weights = hebbian(rng.choice([-1, 1], (p, n)))
        state, orders = rng.choice([-1, 1], n), rng.permuted(np.tile(np.arange(n), (15, 1)), axis=1)
        assert equal(student.recall(weights, state, orders), reference.recall(weights, state, orders), what="state")
    n, sweeps = int(rng.integers(70, 90)), int(rng.integers(20, 30))
    links = np.diag(np.append(4.0, np.linspace(2, 1, n - 2)), 1)  # each unit heeds the one before it more
    chain = rng.permutation(n)
    weights, state = np.zeros((n, n)), np.ones(n, int)
    weights[np.ix_(chain, chain)] = links + links.T
    state[chain[2:]] = -1
    orders = np.tile(chain[::-1], (sweeps, 1))
    orders[1::2] = rng.permuted(orders[1::2], axis=1)
    assert equal(student.recall(weights, state, orders), reference.recall(weights, state, orders), what="state")


def hebbian(patterns):
    """Weights without self-coupling."""
    weights = patterns.T @ patterns / patterns.shape[1]
    return weights - np.diag(np.diag(weights))
