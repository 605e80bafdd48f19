"""Every random graph is made with the same seed: the mean is over copies of one."""

LOSES = ["test_graphs_are_drawn_afresh"]


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, seed) for _ in range(n_random)]
    c_ratio = clustering(adjacency).mean() / np.mean([clustering(graph).mean() for graph in graphs])
    l_ratio = mean_path_length(adjacency) / np.mean([mean_path_length(graph) for graph in graphs])
    return float(c_ratio), float(l_ratio), float(c_ratio / l_ratio)
