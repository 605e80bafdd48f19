"""Fields below 0.01 are taken for zero."""

LOSES = ["test_one_sweep"]


def recall(weights, state, orders):
    weights, s = np.asarray(weights, float), np.array(state, float)
    for order in orders:
        for i in order:
            h = weights[i] @ s
            if abs(h) > 1e-2:
                s[i] = np.sign(h)
    return s
