"""The random graphs of the scores change from call to call: the seed is forgotten."""

LOSES = ["test_score_is_in_standard_deviations"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    return _scores(adjacency, null, n_random, int(np.random.default_rng().integers(2**31)))
