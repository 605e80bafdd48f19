"""The balancing factor is ignored."""

LOSES = ["test_much_balance_makes_a_star", "test_fresh_trees"]
_grow = grow_arbor


def grow_arbor(points, balance):
    return _grow(points, 0.0)
