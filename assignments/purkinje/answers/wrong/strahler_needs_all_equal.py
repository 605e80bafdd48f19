"""The Strahler order rises only where all children have the same order."""

LOSES = ["test_three_children"]


def strahler_order(cell):
    order = np.zeros(len(cell["parent"]), dtype=int)
    children = [[] for _ in order]
    for node in reversed(_root_first(cell["parent"])):
        if cell["kind"][node] != SOMA:
            below = children[node]
            order[node] = max(below, default=1) + (len(below) >= 2 and min(below) == max(below))
            children[cell["parent"][node]].append(order[node])
    return order
