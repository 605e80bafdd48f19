"""The outline of the soma is crossed, too."""

LOSES = ["test_soma_outline_is_not_crossed"]


def sholl_profile(cell, radii):
    distance = np.linalg.norm(cell["xyz"] - cell["xyz"][cell["parent"] < 0], axis=1)
    child = np.flatnonzero(cell["parent"] >= 0)
    parent = cell["parent"][child]
    return np.array([((distance[child] < r) != (distance[parent] < r)).sum() for r in radii])
