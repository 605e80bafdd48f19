"""A point with three children is not taken for a branch point."""

LOSES = ["test_branch_points_of_fresh_arbors", "test_a_comb"]


def branch_points(cell):
    return np.flatnonzero((cell["kind"] != SOMA) & (_children_count(cell) == 2))
