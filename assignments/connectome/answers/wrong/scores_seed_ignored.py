"""The random graphs of the scores are the same whatever the seed."""

LOSES = ["test_score_is_in_standard_deviations"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    return _scores(adjacency, null, n_random, 0)
