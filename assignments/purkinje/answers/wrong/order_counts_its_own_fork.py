"""A branch point already has the order of its children."""

LOSES = ["test_a_comb", "test_branch_orders_of_fresh_arbors", "test_branch_orders_with_rows_in_any_order"]
_order = branch_order


def branch_order(cell):
    order = _order(cell)
    order[branch_points(cell)] += 1
    return order
