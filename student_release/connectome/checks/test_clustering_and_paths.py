import numpy as np
from autograder.checking import close, public, question

pytestmark = question("clustering_and_paths")
# A triangle 0 1 2, a tail 3 4 that hangs on 2, and a pair 5 6 apart from all.
EDGES = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (5, 6)]


def graph(edges, n):
    """The symmetric matrix of an undirected graph."""
    adjacency = np.zeros((n, n), dtype=int)
    for i, j in edges:
        adjacency[i, j] = adjacency[j, i] = 1
    return adjacency


@public(points=1)
def test_clustering_of_a_triangle_with_a_tail(student):
    """Clustering is 1 in a triangle, a third where a tail hangs on it, 0 along the tail."""
    want = [1, 1, 1 / 3, 0, 0, 0, 0]
    assert close(student.clustering(graph(EDGES, 7)), want, what="clustering coefficient")


@public(points=1)
def test_paths_of_a_triangle_with_a_tail(student):
    """Pairs that no path connects are left out of the mean path length."""
    steps = [1, 1, 2, 3, 1, 2, 3, 1, 2, 1, 1]  # from 0: 1 1 2 3; 1: 1 2 3; 2: 1 2; 3: 1; 5: 1
    assert close(student.mean_path_length(graph(EDGES, 7)), np.mean(steps), what="mean path length")
