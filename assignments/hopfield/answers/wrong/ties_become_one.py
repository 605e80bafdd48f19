"""A field of zero sets the unit to +1."""

LOSES = ["test_ties_keep_the_state"]


def recall(weights, state, orders):
    s = np.array(state, float)
    for order in orders:
        for i in order:
            s[i] = 1.0 if np.asarray(weights)[i] @ s >= -1e-9 else -1.0
    return s
