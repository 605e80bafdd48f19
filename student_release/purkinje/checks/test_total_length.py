import numpy as np
from autograder.checking import close, public, question

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


@public(points=1)
def test_length_of_a_bend(student):
    """A dendrite with a bend and a fork is as long as its pieces together."""
    got = student.total_length(bend())  # with the link to the soma, or without
    assert close(got, 22.0, what="length") or close(got, 23.0, what="length")
