"""The Strahler order rises at every branch point."""

LOSES = [
    "test_two_tips_make_order_two",
    "test_strahler_orders_of_fresh_arbors",
    "test_strahler_orders_with_rows_in_any_order",
]


def strahler_order(cell):
    order = np.zeros(len(cell["parent"]), dtype=int)
    children = _children_count(cell)
    for node in reversed(_root_first(cell["parent"])):
        if cell["kind"][node] != SOMA:
            order[node] = max(order[node], 1)
            parent = cell["parent"][node]
            order[parent] = max(order[parent], order[node] + (children[parent] >= 2))
    order[cell["kind"] == SOMA] = 0
    return order
