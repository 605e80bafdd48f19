"""W_ii kept at P/N: memories look more stable than they are."""

LOSES = ["test_one_pattern", "test_hebbian_weights"]


def hebbian_weights(patterns):
    patterns = np.asarray(patterns, float)
    return patterns.T @ patterns / patterns.shape[1]
