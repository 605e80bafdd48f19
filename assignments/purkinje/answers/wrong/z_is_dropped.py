"""The projection always looks along z."""

LOSES = ["test_seen_along_an_axis", "test_seen_along_any_direction", "test_ratio_from_a_fresh_side"]


def project(xyz, direction):
    return np.asarray(xyz, dtype=float)[:, :2]
