import numpy as np

from autograder.checking import array, close, hidden, public, question

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


def fork_last(cell, fork):
    """The same cell with one row, that of a branch point, moved to the end."""
    order = np.append(np.delete(np.arange(len(cell["kind"])), fork), fork)
    parent = np.where(cell["parent"] < 0, -1, np.argsort(order)[cell["parent"]])
    return {**{key: cell[key][order] for key in ("xyz", "radius", "kind")}, "parent": parent[order]}


@public(points=1)
def test_a_comb(student):
    """Orders start at 0 and rise by one at each branch point, two children or three."""
    cell = comb()
    assert close(neurites(student.branch_order(cell), cell), [0, 0, 1, 1, 2, 2, 2, 2], what="branch order")


@hidden(points=3, hint="order-starts-at-zero")
def test_branch_orders_of_fresh_arbors(student, reference, rng):
    """The order of a point is the number of branch points passed on the way from the soma."""
    for _ in range(2):
        cell = reference.random_arbor(int(rng.integers(2**31)), balance=0.3)
        want = neurites(reference.branch_order(cell), cell)
        assert close(neurites(student.branch_order(cell), cell), want, what="branch order")


@hidden(points=1, hint="parents-below-children")
def test_branch_orders_with_rows_in_any_order(student, reference, rng):
    """Branch orders do not depend on the order of the rows.

    Who takes the root's parent, -1, for a row finds the last one there.
    """
    shuffled = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    for cell in (shuffled, fork_last(shuffled, int(reference.branch_points(shuffled)[0]))):
        want = neurites(reference.branch_order(cell), cell)
        assert close(neurites(student.branch_order(cell), cell), want, what="branch order")
