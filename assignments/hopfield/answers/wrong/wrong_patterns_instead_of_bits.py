"""The fraction of patterns with any error in place of the fraction of bits."""

LOSES = ["test_recall_error"]


def recall_error(weights, patterns, update_orders):
    wrong = [
        np.mean([np.any(recall(w, xi, orders) != xi) for xi in stored])
        for w, stored, orders in zip(weights, patterns, update_orders)
    ]
    return mean_and_sem(wrong)
