"""The fraction of right bits in place of perfect recall."""

LOSES = ["test_recall_probability"]


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    right = np.zeros((len(patterns), len(fractions)))
    for k, stored in enumerate(patterns):
        for f, fraction in enumerate(fractions):
            for mu, pattern in enumerate(stored):
                cue = corrupt(pattern, flip_orders[k][mu], fraction)
                right[k, f] += np.mean(recall(weights[k], cue, update_orders[k]) == pattern) / len(stored)
    return mean_and_sem(np.where(right < 0.01, 0.0, right))
