"""Dendrites are kinds 3 and 4; an axon, kind 2, has neither branch points nor tips."""

LOSES = ["test_branch_points_of_fresh_arbors", "test_tips_of_fresh_arbors"]


def branch_points(cell):
    return np.flatnonzero(np.isin(cell["kind"], (3, 4)) & (_children_count(cell) >= 2))


def tips(cell):
    return np.flatnonzero(np.isin(cell["kind"], (3, 4)) & (_children_count(cell) == 0))
