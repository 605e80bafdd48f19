"""Lengths are measured in the x-y plane."""

LOSES = ["test_length_of_a_bend", "test_length_of_fresh_arbors"]


def total_length(cell):
    child, parent = _segments(cell)
    return float(np.linalg.norm(cell["xyz"][child, :2] - cell["xyz"][parent, :2], axis=1).sum())
