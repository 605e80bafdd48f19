"""Axes of the view by Gram-Schmidt, mirrored, with another origin; directions from z and an angle."""


def project(xyz, direction):
    u = np.asarray(direction, dtype=float)
    u = u / np.sqrt((u**2).sum())
    helper = np.array([1.0, 0, 0]) if abs(u[0]) < 0.9 else np.array([0, 1.0, 0])
    first = helper - (helper @ u) * u
    first = first / np.linalg.norm(first)
    second = -np.cross(u, first)
    centred = np.asarray(xyz, dtype=float) - np.mean(xyz, axis=0)
    return [[float(p @ first), float(p @ second)] for p in centred]


def random_directions(n, seed):
    rng = np.random.RandomState(seed)
    z, phi = rng.uniform(-1, 1, n), rng.uniform(0, 2 * np.pi, n)
    r = np.sqrt(1 - z**2)
    return np.column_stack([r * np.cos(phi), r * np.sin(phi), z])


def projected_ratio(cell, direction, spine_length=SPINE_LENGTH):
    view = dict(cell)
    view["xyz"] = np.column_stack([project(cell["xyz"], direction), np.zeros(len(cell["kind"]))])
    return reach_ratio(view, spine_length)
