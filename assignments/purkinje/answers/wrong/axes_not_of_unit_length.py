"""The two axes of the picture are orthogonal, but not of length 1."""

LOSES = ["test_seen_along_an_axis", "test_seen_along_any_direction"]


def project(xyz, direction):
    direction = np.asarray(direction, dtype=float)
    helper = np.eye(3)[np.argmin(np.abs(direction))]
    first = np.cross(direction, helper)
    return np.asarray(xyz, dtype=float) @ np.column_stack([first, np.cross(direction, first)])
