"""The rotation that takes the direction to z divides by zero for a view from below."""

LOSES = ["test_seen_along_an_axis"]


def project(xyz, direction):
    d = np.asarray(direction, float)
    d = d / np.linalg.norm(d)
    x, y, z = d
    if x == 0 and y == 0 and z > 0:
        return np.asarray(xyz, float)[:, :2]
    k = 1 / (1 + z) if z > -1 else np.nan
    u = np.array([1 - x * x * k, -x * y * k, -x])
    w = np.array([-x * y * k, 1 - y * y * k, -y])
    return np.asarray(xyz, float) @ np.column_stack([u, w])
