"""Error bars from the binomial law over all patterns."""

LOSES = ["test_recall_probability"]

_true = recall_probability


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    p, _ = _true(weights, patterns, flip_orders, update_orders, fractions)
    n = np.shape(patterns)[0] * np.shape(patterns)[1]
    return p, np.sqrt(p * (1 - p) / n)
