"""Two neurons without a path are taken to be n steps apart."""

LOSES = ["test_graphs_in_pieces"]


def _far_path_length(adjacency):
    steps = shortest_path(np.asarray(adjacency, dtype=float), unweighted=True)
    steps = np.where(np.isfinite(steps), steps, len(steps))
    return steps[steps > 0].mean()


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    seeds = np.random.default_rng(seed).integers(2**31, size=n_random)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, int(each)) for each in seeds]
    c_ratio = clustering(adjacency).mean() / np.mean([clustering(graph).mean() for graph in graphs])
    l_ratio = _far_path_length(adjacency) / np.mean([_far_path_length(graph) for graph in graphs])
    return float(c_ratio), float(l_ratio), float(c_ratio / l_ratio)
