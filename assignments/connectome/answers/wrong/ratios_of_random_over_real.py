"""The random graphs' values are divided by the graph's."""

LOSES = ["test_a_ring_with_shortcuts"]
_small_world = small_world


def small_world(adjacency, n_random, seed):
    return tuple(1 / value for value in _small_world(adjacency, n_random, seed))
