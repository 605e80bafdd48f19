"""A segment that runs straight along z has no length in the plane and is skipped."""

LOSES = ["test_long_segments"]
_area = reach_area


def reach_area(cell, spine_length=SPINE_LENGTH):
    child = np.flatnonzero((cell["kind"] != SOMA) & (cell["parent"] >= 0))
    flat = np.hypot(*(cell["xyz"][child] - cell["xyz"][cell["parent"][child]])[:, :2].T) > 0
    if not flat.any():
        return 0.0
    parent = cell["parent"].copy()
    parent[child[~flat]] = -1
    return _area({**cell, "parent": parent}, spine_length)
