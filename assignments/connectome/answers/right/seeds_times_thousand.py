"""numpy's old global generator, each random graph with a seed of its own: seed * 1000 + k."""


def random_graph(n, m, seed):
    np.random.seed(seed)
    places = [(i, j) for i in range(n) for j in range(i)]
    adjacency = np.zeros((n, n), dtype=int)
    for place in np.random.permutation(len(places))[:m]:
        i, j = places[place]
        adjacency[i, j] = adjacency[j, i] = 1
    return adjacency


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, seed * 1000 + k) for k in range(n_random)]
    c_ratio = np.mean(clustering(adjacency)) / np.mean([np.mean(clustering(graph)) for graph in graphs])
    l_ratio = mean_path_length(adjacency) / np.mean([mean_path_length(graph) for graph in graphs])
    return [c_ratio, l_ratio, c_ratio / l_ratio]


def equal_density_graph(n, m, seed):
    np.random.seed(seed)
    flat = np.zeros(n * (n - 1), dtype=int)
    flat[:m] = 1
    np.random.shuffle(flat)
    adjacency = np.zeros((n, n), dtype=int)
    adjacency[~np.eye(n, dtype=bool)] = flat
    return adjacency


def motif_scores(adjacency, null, n_random, seed):
    adjacency = np.asarray(adjacency)
    counts = []
    for k in range(n_random):
        if null == "equal_density":
            graph = equal_density_graph(len(adjacency), adjacency.sum(), seed * 1000 + k)
        else:
            graph = degree_preserving_graph(adjacency, seed * 1000 + k)
        counts.append(_motif_counts(graph))
    observed, mean, sd = _motif_counts(adjacency), np.mean(counts, axis=0), np.std(counts, axis=0)
    return {"observed": observed, "mean": mean, "sd": sd, "z": (observed - mean) / sd}
