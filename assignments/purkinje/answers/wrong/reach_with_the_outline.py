"""The outline of the soma reaches, too."""

LOSES = ["test_ratio"]
_r1 = reach_area


def reach_area(cell, spine_length=2.0):
    return _r1({**cell, "kind": np.where(cell["parent"] >= 0, 3, cell["kind"])}, spine_length)
