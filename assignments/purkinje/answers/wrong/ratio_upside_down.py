"""The hull is divided by the zone."""

LOSES = ["test_ratio", "test_ratio_from_a_fresh_side"]


def reach_ratio(cell, spine_length=SPINE_LENGTH):
    return hull_area(cell) / reach_area(cell, spine_length)
