"""z has lost its sign."""

LOSES = ["test_score_is_in_standard_deviations"]
_scores = motif_scores


def motif_scores(adjacency, null, n_random, seed):
    scores = _scores(adjacency, null, n_random, seed)
    return {**scores, "z": -scores["z"]}
