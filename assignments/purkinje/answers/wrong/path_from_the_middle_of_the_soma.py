"""Paths start at the mean of the soma's points."""

LOSES = ["test_paths_in_fresh_arbors"]


def path_to_soma(cell):
    xyz = cell["xyz"].copy()
    root = np.flatnonzero(cell["parent"] < 0)[0]
    xyz[root] = xyz[cell["kind"] == 1].mean(axis=0)
    return _p0({**cell, "xyz": xyz})


def _p0(cell):
    xyz, p, path = cell["xyz"], cell["parent"], np.zeros(len(cell["parent"]))
    for i in _root_first(p):
        if p[i] >= 0:
            path[i] = path[p[i]] + np.linalg.norm(xyz[i] - xyz[p[i]])
    return path
