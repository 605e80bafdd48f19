"""Directions to random points of a cube prefer its corners."""

LOSES = ["test_directions_are_even"]


def random_directions(n, seed):
    vectors = np.random.default_rng(seed).uniform(-1, 1, (n, 3))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
