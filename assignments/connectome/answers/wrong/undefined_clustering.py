"""Neurons with one neighbour have clustering nan."""

LOSES = ["test_clustering_of_a_triangle_with_a_tail", "test_clustering_of_a_network"]


def clustering(adjacency):
    adjacency = np.asarray(adjacency, dtype=float)
    degree = adjacency.sum(axis=1)
    with np.errstate(all="ignore"):
        return ((adjacency @ adjacency) * adjacency).sum(axis=1) / (degree * (degree - 1))
