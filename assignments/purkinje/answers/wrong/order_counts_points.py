"""The order counts points on the way, not branch points."""

LOSES = ["test_a_comb", "test_branch_orders_of_fresh_arbors", "test_branch_orders_with_rows_in_any_order"]


def branch_order(cell):
    order = np.zeros(len(cell["parent"]), dtype=int)
    for node in _root_first(cell["parent"]):
        if cell["parent"][node] >= 0:
            order[node] = order[cell["parent"][node]] + 1
    return order
