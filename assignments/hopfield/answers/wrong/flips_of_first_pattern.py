"""The flips of the first pattern for all."""

LOSES = ["test_recall_probability"]

_true = recall_probability


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    f = np.repeat(np.asarray(flip_orders)[:, :1], np.shape(patterns)[1], axis=1)
    return _true(weights, patterns, f, update_orders, fractions)
