"""Three of the highest order do not raise it: two exactly must."""

LOSES = ["test_strahler_orders_of_fresh_arbors"]


def strahler_order(cell):
    p = cell["parent"]
    kids = [[] for _ in p]
    for i, a in enumerate(p):
        if a >= 0:
            kids[a].append(i)
    o = np.zeros(len(p), int)
    for i in reversed(_root_first(p)):
        if cell["kind"][i] == 1:
            continue
        c = [o[j] for j in kids[i]]
        o[i] = 1 if not c else max(c) + (c.count(max(c)) == 2)
    return o
