import numpy as np
from autograder.checking import array, close, equal, holds, public, question

pytestmark = question("null_models")
SMALL = np.array(
    [
        [0, 1, 1, 1, 0, 0],
        [0, 0, 1, 0, 1, 0],
        [1, 0, 0, 0, 0, 1],
        [1, 1, 0, 0, 1, 0],
        [0, 0, 1, 0, 0, 1],
        [1, 0, 0, 1, 0, 0],
    ]
)


def sound(got, n):
    """A matrix of 0 and 1 with zero diagonal."""
    adjacency = array(got, (n, n), what="graph")
    assert holds(np.isin(adjacency, (0, 1)).all(), "The matrix should hold 0 and 1 only.")
    assert holds(not np.diag(adjacency).any(), "No node should be joined to itself.")
    return adjacency


@public(points=1)
def test_equal_density_graph(student):
    """The first null model has the number of connections asked for; the seed decides where."""
    once = sound(student.equal_density_graph(9, 30, 1), 9)
    assert equal(int(once.sum()), 30, what="number of connections")
    assert close(student.equal_density_graph(9, 30, 1), once, what="graph")
    other = sound(student.equal_density_graph(9, 30, 2), 9)
    assert holds((other != once).any(), "Two seeds give the same graph.")


@public(points=1)
def test_degree_preserving_graph(student):
    """The second null model leaves every neuron its in- and out-degree; the seed decides the rest."""
    once = sound(student.degree_preserving_graph(SMALL, 1), 6)
    assert close(once.sum(axis=0), SMALL.sum(axis=0), what="in-degree")
    assert close(once.sum(axis=1), SMALL.sum(axis=1), what="out-degree")
    assert close(student.degree_preserving_graph(SMALL, 1), once, what="graph")
