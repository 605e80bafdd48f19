"""np.sign straight away: a field of zero makes the unit 0."""

LOSES = ["test_ties_keep_the_state"]


def recall(weights, state, orders):
    s = np.array(state, float)
    for order in orders:
        for i in order:
            s[i] = np.sign(np.asarray(weights)[i] @ s)
    return s
