"""The length of a spine is 2 um whatever is asked."""

LOSES = ["test_ground_covered_twice", "test_long_segments", "test_ratio"]
_area = reach_area


def reach_area(cell, spine_length=SPINE_LENGTH):
    return _area(cell, 2.0)
