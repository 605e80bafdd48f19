"""A point on the sphere counts as inside: the branch that ends there does not cross, the next piece does."""

LOSES = ["test_points_on_a_sphere"]


def sholl_profile(cell, radii):
    child = np.flatnonzero((cell["kind"] != SOMA) & (cell["parent"] >= 0))
    root = cell["xyz"][cell["parent"] < 0][0]
    inside = np.linalg.norm(cell["xyz"] - root, axis=1) <= np.asarray(radii, dtype=float)[:, None]
    return (inside[:, child] != inside[:, cell["parent"][child]]).sum(axis=1)
