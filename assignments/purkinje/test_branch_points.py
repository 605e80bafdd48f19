import numpy as np

from autograder.checking import hidden, public, question, same_set

pytestmark = question("branch_points")


def small():
    """Two dendrites, one of which forks at row 4 into rows 5 and 6; rows 1 and 2 outline the soma."""
    xy = [[0, 0], [0, 3], [0, -3], [4, 0], [8, 0], [12, 3], [12, -3], [-5, 0], [-9, 1]]
    return {
        "xyz": np.column_stack([xy, np.zeros(9)]),
        "radius": np.ones(9),
        "kind": np.array([1, 1, 1, 3, 3, 3, 3, 3, 3]),
        "parent": np.array([-1, 0, 0, 0, 3, 4, 4, 0, 7]),
    }


@public(points=1)
def test_a_fork(student):
    """A dendrite that forks once has one branch point."""
    assert same_set(student.branch_points(small()), [4], what="branch points")


@public(points=1)
def test_three_tips(student):
    """A dendrite with one fork and one without any have three tips in all."""
    assert same_set(student.tips(small()), [5, 6, 8], what="tips")


@hidden(points=2, hint="soma-does-not-branch")
def test_branch_points_of_fresh_arbors(student, reference, rng):
    """Branch points are the neurite points with two or more children, each listed once."""
    for shuffled in (False, True):
        cell = reference.random_arbor(int(rng.integers(2**31)), balance=0.6, shuffled=shuffled)
        got = student.branch_points(cell)
        assert same_set(got, reference.branch_points(cell), what="branch points")


@hidden(points=1, hint="soma-outline-is-no-tip")
def test_tips_of_fresh_arbors(student, reference, rng):
    """Tips are the neurite points from which nothing goes on."""
    for shuffled in (False, True):
        cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=shuffled)
        assert same_set(student.tips(cell), reference.tips(cell), what="tips")
