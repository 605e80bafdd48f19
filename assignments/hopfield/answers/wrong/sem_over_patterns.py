"""Error bars over all patterns of all networks, as if they were independent."""

LOSES = ["test_recall_probability"]


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    perfect = [
        [np.array_equal(recall(w, corrupt(pattern, flips[mu], fraction), orders), pattern) for fraction in fractions]
        for w, stored, flips, orders in zip(weights, patterns, flip_orders, update_orders)
        for mu, pattern in enumerate(stored)
    ]
    return mean_and_sem(perfect)
