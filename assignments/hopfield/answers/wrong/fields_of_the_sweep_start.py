"""One unit after the other, but with the fields from the beginning of the sweep."""

LOSES = ["test_one_sweep", "test_many_sweeps", "test_recall_probability", "test_recall_error", "test_forgetting_curve"]


def recall(weights, state, orders):
    weights, s = np.asarray(weights, float), np.array(state, float)
    for order in orders:
        h = weights @ s
        for i in order:
            if abs(h[i]) > 1e-9:
                s[i] = np.sign(h[i])
    return s
