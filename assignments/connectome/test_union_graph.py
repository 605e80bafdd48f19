import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("union_graph")


@public(points=1)
def test_small_union(student):
    """A synapse either way and a gap junction join two neurons; none is joined to itself."""
    chemical = [[0, 2, 0, 0], [0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    gap = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 3, 1], [0, 0, 1, 0]]
    want = [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0]]
    assert close(student.undirected_union(chemical, gap), want, what="union")


@hidden(points=2, hint="either-way-or-both")
def test_union_of_a_network(student, rng):
    """The union is symmetric, holds 0 and 1 only and has a connection where either network has one."""
    chemical = rng.poisson(0.08, (40, 40)) * (1 - np.eye(40, dtype=int))
    both = np.triu(rng.poisson(0.04, (40, 40)))
    gap = both + np.triu(both, 1).T
    gap[7, 7] = 1
    want = ((chemical > 0) | (chemical.T > 0) | (gap > 0)) & ~np.eye(40, dtype=bool)
    assert close(student.undirected_union(chemical, gap), want.astype(int), what="union")
