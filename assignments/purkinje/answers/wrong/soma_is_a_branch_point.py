"""The soma, with several dendrites, is listed as a branch point."""

LOSES = [
    "test_a_fork",
    "test_branch_points_of_fresh_arbors",
    "test_branch_orders_of_fresh_arbors",
    "test_branch_orders_with_rows_in_any_order",
]


def branch_points(cell):
    return np.flatnonzero(_children_count(cell) >= 2)
