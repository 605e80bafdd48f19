"""Targets are drawn anew: out-degrees stay, in-degrees do not."""

LOSES = ["test_degree_preserving_graph", "test_degrees_of_a_network_with_hubs"]


def degree_preserving_graph(adjacency, seed):
    adjacency, rng = np.asarray(adjacency), np.random.default_rng(seed)
    n = len(adjacency)
    graph = np.zeros((n, n), dtype=int)
    for i in range(n):
        others = [j for j in range(n) if j != i]
        graph[i, rng.choice(others, adjacency[i].sum(), replace=False)] = 1
    return graph
