"""A handful of swaps leaves most of the graph as it was."""

LOSES = ["test_nothing_but_degrees_is_left", "test_scores_at_equal_degrees"]


def degree_preserving_graph(adjacency, seed):
    shuffled, rng = np.array(adjacency, dtype=int), np.random.default_rng(seed)
    sources, targets = np.nonzero(shuffled)
    for _ in range(20):
        i, j = rng.integers(len(sources), size=2)
        a, b, c, d = sources[i], targets[i], sources[j], targets[j]
        if a != d and c != b and not shuffled[a, d] and not shuffled[c, b]:
            shuffled[a, b] = shuffled[c, d] = 0
            shuffled[a, d] = shuffled[c, b] = 1
            targets[i], targets[j] = d, b
    return shuffled
