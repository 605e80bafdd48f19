"""Mutual pairs are left as they are, only one-way connections are swapped."""

LOSES = ["test_nothing_but_degrees_is_left"]


def degree_preserving_graph(adjacency, seed):
    shuffled = np.array(adjacency, dtype=int)
    edges = np.argwhere(shuffled * (1 - shuffled.T))
    for first, second in np.random.default_rng(seed).integers(len(edges), size=(10 * len(edges), 2)):
        (a, b), (c, d) = edges[first].copy(), edges[second].copy()
        if a == d or c == b or shuffled[a, d] or shuffled[c, b]:
            continue
        shuffled[a, b] = shuffled[c, d] = 0
        shuffled[a, d] = shuffled[c, b] = 1
        edges[first, 1], edges[second, 1] = d, b
    return shuffled
