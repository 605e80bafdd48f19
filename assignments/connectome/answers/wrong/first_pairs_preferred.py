"""Edges are drawn row by row until there are enough: the first rows are full."""

LOSES = ["test_every_pair_is_as_likely", "test_every_place_is_as_likely"]


def _fill(pairs, m, seed):
    rng, chosen = np.random.default_rng(seed), []
    while len(chosen) < m:
        for pair in pairs:
            if len(chosen) < m and pair not in chosen and rng.random() < 0.5:
                chosen.append(pair)
    return chosen


def random_graph(n, m, seed):
    graph = np.zeros((n, n), dtype=int)
    for i, j in _fill([(i, j) for i in range(n) for j in range(i)], m, seed):
        graph[i, j] = graph[j, i] = 1
    return graph


def equal_density_graph(n, m, seed):
    graph = np.zeros((n, n), dtype=int)
    for i, j in _fill([(i, j) for i in range(n) for j in range(n) if i != j], m, seed):
        graph[i, j] = 1
    return graph
