"""ConvexHull.area is the perimeter of a plane figure."""

LOSES = ["test_hull", "test_ratio", "test_ratio_from_a_fresh_side"]


def hull_area(cell):
    return float(ConvexHull(cell["xyz"][cell["kind"] != SOMA, :2]).area)
