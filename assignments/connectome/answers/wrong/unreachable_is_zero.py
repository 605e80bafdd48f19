"""Pairs without a path count as distance 0."""

LOSES = ["test_paths_of_a_triangle_with_a_tail", "test_paths_of_a_network"]


def mean_path_length(adjacency):
    steps = shortest_path(np.asarray(adjacency, dtype=float), unweighted=True)
    steps[~np.isfinite(steps)] = 0
    n = len(steps)
    return float(steps.sum() / (n * (n - 1)))
