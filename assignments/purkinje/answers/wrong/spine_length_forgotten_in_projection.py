"""Seen from a side the ratio is always that of spines of 2 um."""

LOSES = ["test_ratio_from_a_fresh_side"]


def projected_ratio(cell, direction, spine_length=SPINE_LENGTH):
    flat = np.zeros_like(cell["xyz"])
    flat[:, :2] = project(cell["xyz"], direction)
    return reach_ratio({**cell, "xyz": flat})
