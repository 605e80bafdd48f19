"""z is in standard errors of the mean."""

LOSES = ["test_scores_at_equal_density", "test_scores_at_equal_degrees"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    scores = _scores(adjacency, null, n_random, seed)
    sd = scores["sd"] / np.sqrt(n_random)
    return {**scores, "sd": sd, "z": (scores["observed"] - scores["mean"]) / sd}
