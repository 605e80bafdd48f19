"""Degrees kept by joining stubs and mending what collides; swaps for the rest; flow by a pseudo-inverse."""


def degree_preserving_graph(adjacency, seed):
    rng = np.random.default_rng(seed)
    sources, targets = np.nonzero(adjacency)
    targets = rng.permutation(targets)
    n, m = len(adjacency), len(sources)

    def clashes():
        code = sources * n + targets
        _, first = np.unique(code, return_index=True)
        again = np.ones(m, dtype=bool)
        again[first] = False
        return np.flatnonzero(again | (sources == targets))

    bad = clashes()
    while len(bad):
        for i in bad:
            j = rng.integers(m)
            targets[i], targets[j] = targets[j], targets[i]
        bad = clashes()
    graph = np.zeros((n, n), dtype=int)
    graph[sources, targets] = 1
    have = {(int(a), int(b)) for a, b in zip(sources, targets)}
    for _ in range(4 * m):
        i, j = rng.integers(m), rng.integers(m)
        a, b, c, d = (int(x) for x in (sources[i], targets[i], sources[j], targets[j]))
        if a != d and c != b and (a, d) not in have and (c, b) not in have:
            have.difference_update({(a, b), (c, d)})
            have.update({(a, d), (c, b)})
            targets[i], targets[j] = d, b
    graph[:] = 0
    for a, b in have:
        graph[a, b] = 1
    return graph


def signal_flow(chemical, gap):
    chemical, gap = np.asarray(chemical, dtype=float), np.asarray(gap, dtype=float)
    weight = (chemical + chemical.T) / 2 + gap
    laplacian = np.diag(weight.sum(axis=1)) - weight
    return np.linalg.pinv(laplacian) @ (weight * np.sign(chemical - chemical.T)).sum(axis=1)
