"""The profile counts points in shells, not crossings."""

LOSES = ["test_a_star", "test_profiles_of_fresh_arbors", "test_soma_outline_is_not_crossed"]


def sholl_profile(cell, radii):
    distance = np.linalg.norm(cell["xyz"] - cell["xyz"][cell["parent"] < 0], axis=1)
    return np.array([(np.abs(distance - r) < 1.0).sum() for r in radii])
