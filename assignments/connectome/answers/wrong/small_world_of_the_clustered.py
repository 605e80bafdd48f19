"""The mean clustering leaves out neurons with fewer than two neighbours."""

LOSES = ["test_graphs_in_pieces"]


def _mean_clustering(adjacency):
    some = np.asarray(adjacency).sum(axis=0) >= 2
    return clustering(adjacency)[some].mean()


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    seeds = np.random.default_rng(seed).integers(2**31, size=n_random)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, int(each)) for each in seeds]
    c_ratio = _mean_clustering(adjacency) / np.mean([_mean_clustering(graph) for graph in graphs])
    l_ratio = mean_path_length(adjacency) / np.mean([mean_path_length(graph) for graph in graphs])
    return float(c_ratio), float(l_ratio), float(c_ratio / l_ratio)
