import numpy as np
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import pdist, squareform
from autograder.checking import array, close, equal, holds, public, question

pytestmark = question("grow_arbor")
POINTS = np.array([[0.0, 0, 0], [4, 0, 0], [8, 1, 0], [8, -2, 1], [1, 5, 0], [2, 9, 2], [-6, 1, 0], [11, 3, 3]])


def rows(got, n):
    """The answer as row numbers, each within the table."""
    parent = array(got, (n,), what="parents")
    assert holds(
        ((parent >= -1) & (parent < n) & (parent == np.round(parent))).all(),
        "A parent should be the row of a point, or -1.",
    )
    return parent.astype(int)


@public(points=1)
def test_no_balance_saves_wire(student):
    """Without balance the tree is as short as any tree over the points can be."""
    parent = rows(student.grow_arbor(POINTS, 0.0), len(POINTS))
    wire = np.linalg.norm(POINTS[1:] - POINTS[parent[1:]], axis=1).sum()
    assert close(wire, minimum_spanning_tree(squareform(pdist(POINTS))).sum(), what="length of wire")


@public(points=1)
def test_much_balance_makes_a_star(student):
    """With a huge balancing factor every point is joined straight to the root."""
    assert equal(rows(student.grow_arbor(POINTS, 1e6), len(POINTS)), [-1] + [0] * 7, what="parents")
