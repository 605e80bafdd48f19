"""Path lengths are those of the largest piece of a graph that falls apart."""

LOSES = ["test_graphs_in_pieces"]


def _piece_path_length(adjacency):
    _, label = connected_components(adjacency)
    largest = np.flatnonzero(label == np.bincount(label).argmax())
    return mean_path_length(np.asarray(adjacency)[np.ix_(largest, largest)])


def small_world(adjacency, n_random, seed):
    adjacency = np.asarray(adjacency)
    seeds = np.random.default_rng(seed).integers(2**31, size=n_random)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, int(each)) for each in seeds]
    c_ratio = clustering(adjacency).mean() / np.mean([clustering(graph).mean() for graph in graphs])
    l_ratio = _piece_path_length(adjacency) / np.mean([_piece_path_length(graph) for graph in graphs])
    return float(c_ratio), float(l_ratio), float(c_ratio / l_ratio)
