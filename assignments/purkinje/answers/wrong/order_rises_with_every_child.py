"""Where three branches part the order rises by two."""

LOSES = ["test_a_comb"]


def branch_order(cell):
    children, order = _children_count(cell), np.zeros(len(cell["parent"]), dtype=int)
    for node in _root_first(cell["parent"]):
        parent = cell["parent"][node]
        if parent >= 0:
            order[node] = order[parent] + (children[parent] - 1 if cell["kind"][parent] != SOMA else 0)
    return order
