"""The argsort of the order: positions for units."""

LOSES = ["test_one_sweep"]

_true = recall


def recall(weights, state, orders):
    return _true(weights, state, np.argsort(orders, axis=-1))
