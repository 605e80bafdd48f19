"""Recall ends as soon as one unit keeps its state."""

LOSES = [
    "test_one_flipped_unit",
    "test_one_sweep",
    "test_many_sweeps",
    "test_recall_error",
    "test_recall_probability",
    "test_recall_at_light_load",
    "test_forgetting_curve",
]


def recall(weights, state, orders):
    s = np.array(state, float)
    for order in orders:
        for i in order:
            h = np.asarray(weights)[i] @ s
            if h * s[i] >= 0:
                return s
            s[i] = -s[i]
    return s
