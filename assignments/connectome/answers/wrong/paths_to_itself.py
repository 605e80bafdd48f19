"""The mean path length includes the way of each neuron to itself, of length 0."""

LOSES = ["test_paths_of_a_triangle_with_a_tail", "test_paths_of_a_network"]


def mean_path_length(adjacency):
    steps = shortest_path(np.asarray(adjacency, dtype=float), unweighted=True)
    return float(steps[np.isfinite(steps)].mean())
