"""Only directions from above are drawn."""

LOSES = ["test_directions_are_even"]
_directions = random_directions


def random_directions(n, seed):
    vectors = _directions(n, seed)
    return vectors * np.where(vectors[:, 2:] < 0, -1, 1)
