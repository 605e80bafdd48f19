import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("clustering_and_paths")

# A triangle 0 1 2, a tail 3 4 that hangs on 2, and a pair 5 6 apart from all.
EDGES = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (5, 6)]


def graph(edges, n):
    """The symmetric matrix of an undirected graph."""
    adjacency = np.zeros((n, n), dtype=int)
    for i, j in edges:
        adjacency[i, j] = adjacency[j, i] = 1
    return adjacency


def ring_with_shortcuts(rng, n=60):
    """Neighbours and next neighbours on a ring, a few shortcuts, and a separate chain of four."""
    edges = [(i, (i + d) % n) for i in range(n) for d in (1, 2) if rng.random() < 0.9]
    edges += [tuple(rng.choice(n, 2, replace=False)) for _ in range(8)]
    edges += [(n, n + 1), (n + 1, n + 2), (n + 2, n + 3)]
    order = rng.permutation(n + 4)
    return graph(edges, n + 4)[np.ix_(order, order)]


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


@hidden(points=3, hint="pairs-of-neighbours")
def test_clustering_of_a_network(student, reference, rng):
    """Each neuron's clustering is the fraction of pairs of its neighbours that are neighbours."""
    for _ in range(2):
        adjacency = ring_with_shortcuts(rng)
        assert close(student.clustering(adjacency), reference.clustering(adjacency), what="clustering coefficient")


@hidden(points=3, hint="shortest-of-all-ways")
def test_paths_of_a_network(student, reference, rng):
    """The mean is over all pairs that a path connects, of the length of the shortest one."""
    for _ in range(2):
        adjacency = ring_with_shortcuts(rng)
        want = reference.mean_path_length(adjacency)
        assert close(student.mean_path_length(adjacency), want, what="mean path length")
