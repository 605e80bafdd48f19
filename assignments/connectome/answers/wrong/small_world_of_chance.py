"""The random graphs are drawn anew at every call: the seed is forgotten."""

LOSES = ["test_graphs_are_drawn_afresh"]
_world = small_world


def small_world(adjacency, n_random, seed):
    return _world(adjacency, n_random, int(np.random.default_rng().integers(2**31)))
