"""All units updated at the same time."""

LOSES = ["test_one_sweep", "test_many_sweeps", "test_recall_probability", "test_recall_error", "test_forgetting_curve"]


def recall(weights, state, orders):
    weights, s = np.asarray(weights, float), np.array(state, float)
    for _ in orders:
        h = weights @ s
        s = np.where(np.abs(h) > 1e-9, np.sign(h), s)
    return s
