"""Children are merged one after the other: two of order 1 make 2, which meets a third of order 2 and makes 3."""

LOSES = ["test_strahler_orders_of_fresh_arbors"]


def strahler_order(cell):
    p = cell["parent"]
    o = np.zeros(len(p), int)
    for i in reversed(_root_first(p)):
        if cell["kind"][i] == 1:
            continue
        o[i] = max(o[i], 1)
        a = p[i]
        o[a] = o[a] + 1 if o[a] == o[i] else max(o[a], o[i])
    o[cell["kind"] == 1] = 0
    return o
