"""The path in the cost ends at the old point."""

LOSES = ["test_fresh_trees"]


def grow_arbor(points, balance):
    points = np.asarray(points, dtype=float)
    parent, path = np.full(len(points), -1), np.zeros(len(points))
    free, cost, newest = np.ones(len(points), dtype=bool), np.full(len(points), np.inf), 0
    for _ in range(len(points) - 1):
        free[newest] = False
        offer = np.linalg.norm(points - points[newest], axis=1) + balance * path[newest]
        better = free & (offer < cost)
        cost[better], parent[better] = offer[better], newest
        newest = int(np.argmin(np.where(free, cost, np.inf)))
        path[newest] = path[parent[newest]] + np.linalg.norm(points[newest] - points[parent[newest]])
    return parent
