"""The random graphs keep the degrees of the graph."""

LOSES = ["test_a_ring_with_shortcuts"]


def _rewired(adjacency, seed):
    rng, graph = np.random.default_rng(seed), adjacency.copy()
    edges = np.argwhere(np.triu(graph))
    for _ in range(20 * len(edges)):
        first, second = rng.integers(len(edges), size=2)
        (a, b), (c, d) = edges[first], edges[second]
        if rng.random() < 0.5:
            c, d = d, c
        if len({a, b, c, d}) < 4 or graph[a, d] or graph[c, b]:
            continue
        graph[a, b] = graph[b, a] = graph[c, d] = graph[d, c] = 0
        graph[a, d] = graph[d, a] = graph[c, b] = graph[b, c] = 1
        edges[first], edges[second] = (a, d), (c, b)
    return graph


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    graphs = [_rewired(adjacency, [seed, k]) for k in range(n_random)]
    c_ratio = clustering(adjacency).mean() / np.mean([clustering(graph).mean() for graph in graphs])
    l_ratio = mean_path_length(adjacency) / np.mean([mean_path_length(graph) for graph in graphs])
    return c_ratio, l_ratio, c_ratio / l_ratio
