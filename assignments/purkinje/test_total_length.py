import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("total_length")


def bend():
    """A three-point soma and a dendrite with one bend, of 3-4-5 and 5-12-13 triangles."""
    xyz = [[0, 0, 0], [0, 2, 0], [0, -2, 0], [1, 0, 0], [4, 4, 0], [4, 4, 12], [4, 9, 0]]
    return {
        "xyz": np.array(xyz, dtype=float),
        "radius": np.array([2.0, 2, 2, 1, 1, 1, 1]),
        "kind": np.array([1, 1, 1, 3, 3, 3, 3]),
        "parent": np.array([-1, 0, 0, 0, 3, 4, 4]),
    }


def either(got, cell):
    """The length with the links to the soma, or without."""
    child = np.flatnonzero(cell["kind"] != 1)
    parent = cell["parent"][child]
    piece = np.linalg.norm(cell["xyz"][child] - cell["xyz"][parent], axis=1)
    without = piece[cell["kind"][parent] != 1].sum()
    return close(got, without, what="length") or close(got, piece.sum(), what="length")


@public(points=1)
def test_length_of_a_bend(student):
    """A dendrite with a bend and a fork is as long as its pieces together."""
    got = student.total_length(bend())  # with the link to the soma, or without
    assert close(got, 22.0, what="length") or close(got, 23.0, what="length")


@hidden(points=2, hint="length-in-3d")
def test_length_of_fresh_arbors(student, reference, rng):
    """The length of a fresh arbor is that of all its segments in three dimensions."""
    for _ in range(3):
        cell = reference.random_arbor(int(rng.integers(2**31)), spread=(50.0, 40.0, 40.0), contour=False)
        assert either(student.total_length(cell), cell)


@hidden(points=1, hint="only-neurites")
def test_soma_and_order_of_rows(student, reference, rng):
    """Outlines of the soma add nothing, the kind of neurite does not matter, nor does the order of rows."""
    cell = reference.random_arbor(int(rng.integers(2**31)), spread=(40.0, 40.0, 0.0), shuffled=True)
    assert either(student.total_length(cell), cell)
