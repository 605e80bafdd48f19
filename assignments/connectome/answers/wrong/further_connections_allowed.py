"""Loops and cycles are counted in triples with further connections, too."""

LOSES = [
    "test_feed_forward_loops_and_cycles",
    "test_all_triads",
    "test_scores_at_equal_density",
    "test_scores_at_equal_degrees",
]
_census = triad_census


def _motif_counts(adjacency):
    two = adjacency @ adjacency
    return np.array([(adjacency * adjacency.T).sum() / 2, (two * adjacency).sum(), (two * adjacency.T).sum() / 3])


def triad_census(adjacency):
    _, loops, cycles = _motif_counts(np.asarray(adjacency))
    return {**_census(adjacency), "030T": int(loops), "030C": int(cycles)}
