"""Points that outline the soma are listed as tips."""

LOSES = ["test_three_tips", "test_tips_of_fresh_arbors"]


def tips(cell):
    return np.flatnonzero(_children_count(cell) == 0)
