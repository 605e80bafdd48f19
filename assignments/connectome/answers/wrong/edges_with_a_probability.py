"""Random graphs have each edge with a probability: their number varies."""

LOSES = [
    "test_a_random_graph",
    "test_every_pair_is_as_likely",
    "test_equal_density_graph",
    "test_every_place_is_as_likely",
]


def random_graph(n, m, seed):
    upper = np.triu(np.random.default_rng(seed).random((n, n)) < 2 * m / (n * (n - 1)), 1).astype(int)
    return upper + upper.T


def equal_density_graph(n, m, seed):
    graph = (np.random.default_rng(seed).random((n, n)) < m / (n * (n - 1))).astype(int)
    np.fill_diagonal(graph, 0)
    return graph
