"""The factor 1/N left out."""

LOSES = ["test_one_pattern", "test_hebbian_weights"]


def hebbian_weights(patterns):
    patterns = np.asarray(patterns, float)
    weights = patterns.T @ patterns
    np.fill_diagonal(weights, 0)
    return weights
