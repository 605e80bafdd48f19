"""sigma is the ratio of path lengths over that of clustering."""

LOSES = ["test_a_ring_with_shortcuts"]
_small_world = small_world


def small_world(adjacency, n_random, seed):
    c_ratio, l_ratio, sigma = _small_world(adjacency, n_random, seed)
    return c_ratio, l_ratio, 1 / sigma
