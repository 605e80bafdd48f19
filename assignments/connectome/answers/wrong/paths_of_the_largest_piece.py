"""The mean path length is that of the largest connected piece."""

LOSES = ["test_paths_of_a_network"]


def mean_path_length(adjacency):
    adjacency = np.asarray(adjacency, float)
    _, piece = connected_components(adjacency, directed=False)
    kept = np.flatnonzero(piece == np.bincount(piece).argmax())
    steps = shortest_path(adjacency[np.ix_(kept, kept)], unweighted=True)
    return float(steps[steps > 0].mean())
