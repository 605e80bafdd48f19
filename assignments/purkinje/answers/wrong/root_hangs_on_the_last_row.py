"""The root's parent, -1, is taken for a row: the last one, which may be a branch point."""

LOSES = ["test_branch_orders_with_rows_in_any_order"]


def branch_order(cell):
    branching = np.zeros(len(cell["parent"]), dtype=int)
    branching[branch_points(cell)] = 1
    order = np.zeros_like(branching)
    for node in _root_first(cell["parent"]):
        order[node] = order[cell["parent"][node]] + branching[cell["parent"][node]]
    return order
