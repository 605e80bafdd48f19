"""The pattern's negative counts as the pattern: error from the size of the overlap."""

LOSES = ["test_recall_error"]


def recall_error(weights, patterns, update_orders):
    wrong = [
        np.mean([(1 - abs(recall(w, xi, orders) @ xi) / len(xi)) / 2 for xi in stored])
        for w, stored, orders in zip(weights, np.asarray(patterns), update_orders)
    ]
    return mean_and_sem(wrong)
