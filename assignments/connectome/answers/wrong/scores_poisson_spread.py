"""The root of the mean is taken for the spread."""

LOSES = ["test_scores_at_equal_density"]
_ms = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    r = _ms(adjacency, null, n_random, seed)
    r["sd"] = np.sqrt(np.maximum(r["mean"], 1))
    r["z"] = (r["observed"] - r["mean"]) / r["sd"]
    return r
