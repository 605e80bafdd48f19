"""The second term of the cost is the straight distance to the root, which no choice changes."""

LOSES = ["test_much_balance_makes_a_star", "test_fresh_trees"]


def grow_arbor(points, balance):
    points = np.asarray(points, dtype=float)
    home = np.linalg.norm(points - points[0], axis=1)
    parent, tree, free = np.full(len(points), -1), [0], set(range(1, len(points)))
    while free:
        _, i, j = min((np.linalg.norm(points[i] - points[j]) + balance * home[i], i, j) for i in free for j in tree)
        parent[i] = j
        tree.append(i)
        free.remove(i)
    return parent
