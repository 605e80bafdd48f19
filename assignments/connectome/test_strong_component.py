import numpy as np

from autograder.checking import hidden, public, question, same_set

pytestmark = question("strong_component")


@public(points=1)
def test_a_ring_with_a_tail(student):
    """Three neurons in a ring reach each other; one that only listens to them does not belong."""
    adjacency = [[0, 1, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1], [0, 0, 0, 0]]
    assert same_set(student.largest_strong_component(adjacency), [0, 1, 2], what="component")


@hidden(points=3, hint="there-and-back")
def test_component_of_a_network(student, rng):
    """The component holds the neurons that reach each other along the direction of the connections.

    The busiest neuron, which sends to all or listens to all, is not among them, nor always the first in any order.
    """
    for chords in (0.05, 0.0) * 4:
        core, n = int(rng.integers(14, 20)), 40
        adjacency = np.zeros((n, n), dtype=int)
        ring = rng.permutation(core)
        adjacency[ring, np.roll(ring, 1)] = 1
        adjacency[:core, :core] |= rng.random((core, core)) < chords
        first, last = np.arange(core, core + 10), np.arange(core + 10, n)  # send to the core, listen to it
        adjacency[first, rng.integers(core, size=10)] = 1
        adjacency[rng.integers(core, size=len(last)), last] = 1
        adjacency[first[:9], np.roll(first[:9], 1)] = 1  # a smaller ring, that everybody listens to
        hub = rng.choice([first[9], last[0]])
        busy = np.delete(np.arange(n), hub)
        if hub == first[9]:
            adjacency[hub, busy] = 1
        else:
            adjacency[busy, hub] = 1
        adjacency[rng.choice(first, 5), rng.choice(last, 5)] = 1
        np.fill_diagonal(adjacency, 0)
        order = rng.permutation(n)
        shuffled = adjacency[np.ix_(order, order)]
        want = np.flatnonzero(order < core)
        assert same_set(student.largest_strong_component(shuffled), want, what="component")
