"""Sholl's spheres are circles: z is ignored."""

LOSES = ["test_a_star", "test_profiles_of_fresh_arbors"]


def sholl_profile(cell, radii):
    flat = cell["xyz"] * [1, 1, 0]
    child, parent = _segments(cell)
    distance = np.linalg.norm(flat - flat[cell["parent"] < 0], axis=1)
    radii = np.asarray(radii, dtype=float)[:, None]
    return ((distance[child] < radii) != (distance[parent] < radii)).sum(axis=1)
