import numpy as np
from autograder.checking import array, close, public, question

pytestmark = question("branch_order")


def comb():
    """A soma, a dendrite that forks in two at row 2 and in three at row 4."""
    xy = [[0, 0], [2, 0], [4, 0], [5, 2], [6, 0], [8, 2], [8, 0], [8, -2], [9, -3]]
    return {
        "xyz": np.column_stack([xy, np.zeros(9)]),
        "radius": np.ones(9),
        "kind": np.array([1] + [3] * 8),
        "parent": np.array([-1, 0, 1, 2, 2, 4, 4, 4, 7]),
    }


def neurites(got, cell):
    """The answer at neurite points; what stands at soma points is not asked."""
    return array(got, (len(cell["kind"]),), what="branch order")[cell["kind"] != 1]


@public(points=1)
def test_a_comb(student):
    """Orders start at 0 and rise by one at each branch point, two children or three."""
    cell = comb()
    assert close(neurites(student.branch_order(cell), cell), [0, 0, 1, 1, 2, 2, 2, 2], what="branch order")
