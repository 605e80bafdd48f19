"""Graphs are drawn anew until they hang together."""

LOSES = ["test_every_pair_is_as_likely"]
_rg = random_graph


def random_graph(n, m, seed):
    rng = np.random.default_rng(seed)
    for _ in range(400):
        a = _rg(n, m, int(rng.integers(2**31)))
        if connected_components(a)[0] == 1 or m < n - 1:
            return a
    return a
