"""Ends are joined at random: double connections merge and loops appear."""

LOSES = ["test_degrees_of_a_network_with_hubs"]


def degree_preserving_graph(adjacency, seed):
    sources, targets = np.nonzero(adjacency)
    graph = np.zeros(np.shape(adjacency), dtype=int)
    graph[sources, np.random.default_rng(seed).permutation(targets)] = 1
    np.fill_diagonal(graph, 0)
    return graph
