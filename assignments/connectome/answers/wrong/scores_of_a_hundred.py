"""A hundred random graphs are made, however many are asked for."""

LOSES = ["test_score_is_in_standard_deviations"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    return _scores(adjacency, null, 100, seed)
