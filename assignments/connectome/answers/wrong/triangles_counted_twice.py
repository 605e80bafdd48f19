"""Links among neighbours are counted from both ends."""

LOSES = ["test_clustering_of_a_triangle_with_a_tail", "test_clustering_of_a_network"]
_clustering = clustering


def clustering(adjacency):
    return 2 * _clustering(adjacency)
