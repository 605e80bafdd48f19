"""Equal density is used for either null model."""

LOSES = ["test_scores_at_equal_degrees"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    return _scores(adjacency, "equal_density", n_random, seed)
