"""Gravelius: the larger branch keeps its parent's order."""

LOSES = ["test_branch_orders_of_fresh_arbors"]


def branch_order(cell):
    p = cell["parent"]
    size = np.ones(len(p), int)
    rf = _root_first(p)
    for i in reversed(rf):
        if p[i] >= 0:
            size[p[i]] += size[i]
    order = np.zeros(len(p), int)
    bp = set(branch_points(cell).tolist())
    for i in rf:
        if p[i] >= 0:
            sib = np.flatnonzero(p == p[i])
            order[i] = order[p[i]] + (p[i] in bp and i != sib[np.argmax(size[sib])])
    return order
