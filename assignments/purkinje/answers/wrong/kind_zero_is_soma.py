"""Kinds above 1 are neurites; an undefined kind, 0, goes with the soma."""

LOSES = ["test_area_of_fresh_arbors"]


def _segments(cell):
    child = np.flatnonzero((cell["kind"] > 1) & (cell["parent"] >= 0))
    return child, cell["parent"][child]
