"""Sholl's spheres are centred at the origin."""

LOSES = ["test_a_star", "test_profiles_of_fresh_arbors", "test_soma_outline_is_not_crossed"]


def sholl_profile(cell, radii):
    child, parent = _segments(cell)
    distance = np.linalg.norm(cell["xyz"], axis=1)
    radii = np.asarray(radii, dtype=float)[:, None]
    return ((distance[child] < radii) != (distance[parent] < radii)).sum(axis=1)
