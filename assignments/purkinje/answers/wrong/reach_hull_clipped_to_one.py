"""A ratio above 1 is taken for an error and cut."""

LOSES = ["test_ratio_from_a_fresh_side"]


def reach_ratio(cell, spine_length=2.0):
    return min(1.0, reach_area(cell, spine_length) / hull_area(cell))
