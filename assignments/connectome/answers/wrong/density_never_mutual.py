"""A pair is never joined both ways."""

LOSES = ["test_every_place_is_as_likely"]


def equal_density_graph(n, m, seed):
    rng = np.random.default_rng(seed)
    r, c = np.triu_indices(n, 1)
    k = rng.choice(len(r), min(m, len(r)), replace=False)
    s = rng.random(len(k)) < 0.5
    a = np.zeros((n, n), int)
    a[np.where(s, r[k], c[k]), np.where(s, c[k], r[k])] = 1
    return a
