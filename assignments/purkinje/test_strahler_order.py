import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("strahler_order")


def stick(parent):
    """A cell with these parents, drawn anyhow; row 0 is the soma."""
    n = len(parent)
    xyz = np.column_stack([np.arange(n), np.arange(n) % 3, np.zeros(n)]).astype(float)
    kind = np.array([1] + [3] * (n - 1))
    return {"xyz": xyz, "radius": np.ones(n), "kind": kind, "parent": np.array(parent)}


def bush(rng, n=80):
    """A cell whose forks are crowded: up to ten children each, the larger branches first or last."""
    any_before = [int(rng.integers(1, row)) for row in range(2, n)]
    not_far = [max(1, row - int(rng.geometric(0.25))) for row in range(2, n)]
    return stick([-1, 0, *any_before]), stick([-1, 0, *not_far])


def neurites(got, cell):
    """The answer at neurite points; what stands at soma points is not asked."""
    return array(got, (len(cell["kind"]),), what="Strahler order")[cell["kind"] != 1]


@public(points=1)
def test_two_tips_make_order_two(student):
    """Where two tips meet order 2 begins, and a side branch of order 1 does not raise it."""
    cell = stick([-1, 0, 1, 1, 3, 3])  # row 3 carries tips 4 and 5; tip 2 joins at row 1
    assert close(neurites(student.strahler_order(cell), cell), [2, 1, 2, 1, 1], what="Strahler order")


@public(points=1)
def test_three_children(student):
    """Of three children only the highest orders decide."""
    cell = stick([-1, 0, 1, 1, 1, 2, 2, 3, 3, 4])  # children 2 and 3 have order 2, child 4 has order 1
    assert close(neurites(student.strahler_order(cell), cell), [3, 2, 2, 1, 1, 1, 1, 1, 1], what="Strahler order")


@hidden(points=3, hint="strahler-ties")
def test_strahler_orders_of_fresh_arbors(student, reference, rng):
    """Order k + 1 begins exactly where two or more branches of order k meet, and none is higher.

    In a grown arbor few forks have three children; who merges children two by two, or asks for just two
    of the highest order, may get through there, but not in a bush.
    """
    arbors = [reference.random_arbor(int(rng.integers(2**31)), n_points=150, balance=0.5) for _ in range(2)]
    for cell in (*arbors, *bush(rng), *bush(rng)):
        want = neurites(reference.strahler_order(cell), cell)
        assert close(neurites(student.strahler_order(cell), cell), want, what="Strahler order")


@hidden(points=1, hint="parents-below-children")
def test_strahler_orders_with_rows_in_any_order(student, reference, rng):
    """Strahler orders do not depend on the order of the rows."""
    cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    want = neurites(reference.strahler_order(cell), cell)
    assert close(neurites(student.strahler_order(cell), cell), want, what="Strahler order")
