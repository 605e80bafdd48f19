"""Fields kept up to date after every flip; integer weights times 1/N only at the end."""


def recall(weights, state, orders):
    weights, s = np.asarray(weights, float), np.array(state, int)
    h = weights @ s
    for order in orders:
        flips = 0
        for i in order:
            if h[i] * s[i] < -1e-9:
                s[i] = -s[i]
                h += 2 * weights[:, i] * s[i]
                flips += 1
        if flips == 0:
            break
    return s.astype(np.int8)


def hebbian_weights(patterns):
    patterns = np.asarray(patterns, int)
    weights = sum(np.outer(xi, xi) for xi in patterns)
    weights -= np.diag(np.diag(weights))
    return weights / patterns.shape[1]
