"""The centre is the mean of all soma points."""

LOSES = ["test_soma_outline_is_not_crossed"]


def sholl_profile(cell, radii):
    c, p = _segments(cell)
    d = np.linalg.norm(cell["xyz"] - cell["xyz"][cell["kind"] == 1].mean(axis=0), axis=1)
    r = np.asarray(radii, float)[:, None]
    return ((d[p] < r) != (d[c] < r)).sum(axis=1)
