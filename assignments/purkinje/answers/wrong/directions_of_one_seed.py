"""The seed is ignored."""

LOSES = ["test_unit_vectors"]
_directions = random_directions


def random_directions(n, seed):
    return _directions(n, 0)
