import numpy as np
from autograder.checking import array, close, equal, holds, public, question

pytestmark = question("small_world")


def sound(got, n, m):
    """A symmetric matrix of 0 and 1 with zero diagonal and m edges."""
    adjacency = array(got, (n, n), what="graph")
    assert holds(np.isin(adjacency, (0, 1)).all(), "The matrix should hold 0 and 1 only.")
    assert holds((adjacency == adjacency.T).all(), "The matrix should be symmetric.")
    assert holds(not np.diag(adjacency).any(), "No node should be joined to itself.")
    assert equal(int(adjacency.sum()) // 2, m, what="number of edges")
    return adjacency


@public(points=1)
def test_a_random_graph(student):
    """A random graph is symmetric, without loops, with the number of edges asked for; the seed decides it."""
    once = sound(student.random_graph(12, 20, 1), 12, 20)
    assert close(student.random_graph(12, 20, 1), once, what="graph")
    other = sound(student.random_graph(12, 20, 2), 12, 20)
    assert holds((other != once).any(), "Two seeds give the same graph.")
