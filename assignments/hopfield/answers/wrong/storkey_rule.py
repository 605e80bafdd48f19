"""Storkey's rule (a language model's favourite extension)."""

LOSES = ["test_hebbian_weights"]


def hebbian_weights(patterns):
    x = np.asarray(patterns, float)
    n = x.shape[1]
    w = np.zeros((n, n))
    for p in x:
        h = w @ p
        w = w + (np.outer(p, p) - np.outer(p, h) - np.outer(h, p)) / n
        np.fill_diagonal(w, 0)
    return w
