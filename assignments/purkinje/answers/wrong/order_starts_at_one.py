"""Branch orders start at 1."""

LOSES = ["test_a_comb", "test_branch_orders_of_fresh_arbors", "test_branch_orders_with_rows_in_any_order"]
_order = branch_order


def branch_order(cell):
    return _order(cell) + 1
