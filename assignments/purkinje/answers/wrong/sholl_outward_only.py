"""Only segments that lead outwards cross a sphere."""

LOSES = ["test_profiles_of_fresh_arbors"]


def sholl_profile(cell, radii):
    c, p = _segments(cell)
    d = np.linalg.norm(cell["xyz"] - cell["xyz"][cell["parent"] < 0][0], axis=1)
    r = np.asarray(radii, float)[:, None]
    return ((d[p] < r) & (d[c] >= r)).sum(axis=1)
