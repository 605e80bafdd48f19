"""Every neuron gets the ratio of all triangles to all pairs of neighbours."""

LOSES = ["test_clustering_of_a_triangle_with_a_tail", "test_clustering_of_a_network"]


def clustering(adjacency):
    adjacency = np.asarray(adjacency, dtype=float)
    degree = adjacency.sum(axis=1)
    ratio = np.trace(adjacency @ adjacency @ adjacency) / (degree * (degree - 1)).sum()
    return np.full(len(adjacency), ratio)
