"""Strips along the segments are added up: overlaps count again and again, ends are missing."""

LOSES = [
    "test_a_bar",
    "test_ground_covered_twice",
    "test_area_of_fresh_arbors",
    "test_long_segments",
    "test_ratio",
    "test_ratio_from_a_fresh_side",
]


def reach_area(cell, spine_length=SPINE_LENGTH):
    child, parent = _segments(cell)
    flat = cell["xyz"][:, :2]
    return float(2 * spine_length * np.linalg.norm(flat[child] - flat[parent], axis=1).sum())
