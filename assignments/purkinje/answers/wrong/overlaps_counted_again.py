"""Every segment adds a full strip with two round ends."""

LOSES = [
    "test_ground_covered_twice",
    "test_area_of_fresh_arbors",
    "test_long_segments",
    "test_ratio",
    "test_ratio_from_a_fresh_side",
]


def reach_area(cell, spine_length=SPINE_LENGTH):
    child, parent = _segments(cell)
    length = np.linalg.norm(cell["xyz"][child, :2] - cell["xyz"][parent, :2], axis=1)
    return float((2 * spine_length * length + np.pi * spine_length**2).sum())
