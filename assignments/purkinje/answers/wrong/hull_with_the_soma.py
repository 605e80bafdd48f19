"""The hull is taken around all points, the soma's too."""

LOSES = ["test_hull"]


def hull_area(cell):
    return float(ConvexHull(cell["xyz"][:, :2]).volume)
