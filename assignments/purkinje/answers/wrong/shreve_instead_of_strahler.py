"""Orders of all children are added up (Shreve's magnitude)."""

LOSES = [
    "test_two_tips_make_order_two",
    "test_three_children",
    "test_strahler_orders_of_fresh_arbors",
    "test_strahler_orders_with_rows_in_any_order",
]


def strahler_order(cell):
    order = np.zeros(len(cell["parent"]), dtype=int)
    for node in reversed(_root_first(cell["parent"])):
        if cell["kind"][node] != SOMA:
            order[node] = max(order[node], 1)
            order[cell["parent"][node]] += order[node]
    order[cell["kind"] == SOMA] = 0
    return order
