"""The hull is taken in three dimensions."""

LOSES = ["test_hull", "test_ratio"]


def hull_area(cell):
    points = cell["xyz"][cell["kind"] != SOMA]
    return float(ConvexHull(points).area) if np.ptp(points[:, 2]) > 1e-6 else _flat_hull(points)


def _flat_hull(points):
    return float(ConvexHull(points[:, :2]).volume)
