"""A moving average: the new one weighted by decay."""

LOSES = ["test_palimpsest_weights"]


def palimpsest_weights(patterns, decay):
    x = np.asarray(patterns, float)
    if decay == 0:
        return hebbian_weights(patterns)
    w = np.zeros((x.shape[1],) * 2)
    for p in x:
        w = (1 - decay) * w + decay * np.outer(p, p) / x.shape[1]
    np.fill_diagonal(w, 0)
    return w
