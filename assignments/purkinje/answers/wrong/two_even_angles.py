"""Directions from two uniform angles crowd at the poles."""

LOSES = ["test_directions_are_even"]


def random_directions(n, seed):
    rng = np.random.default_rng(seed)
    theta, phi = rng.uniform(0, np.pi, n), rng.uniform(0, 2 * np.pi, n)
    return np.column_stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta)])
