"""The first axis is a cross product with z, which vanishes for a view along z."""

LOSES = ["test_seen_along_an_axis"]


def project(xyz, direction):
    direction = np.asarray(direction, dtype=float)
    first = np.cross(direction, [0.0, 0.0, 1.0])
    with np.errstate(invalid="ignore"):
        first = first / np.linalg.norm(first)
    second = np.cross(direction / np.linalg.norm(direction), first)
    return np.asarray(xyz, dtype=float) @ np.column_stack([first, second])
