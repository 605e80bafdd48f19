"""The first axis is perpendicular to the view and to (1, 1, 1): none is found along the diagonal."""

LOSES = ["test_seen_along_any_direction"]


def project(xyz, direction):
    direction = np.asarray(direction, dtype=float)
    first = np.cross(direction, [1.0, 1.0, 1.0])
    first /= np.linalg.norm(first)
    second = np.cross(direction / np.linalg.norm(direction), first)
    return np.asarray(xyz, dtype=float) @ np.column_stack([first, second])
