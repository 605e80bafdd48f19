"""Rates below 1 Hz are raised to 1 Hz, against the logarithm of zero."""

LOSES = ["test_silent_neurons"]


def log_likelihood(counts, rates, duration):
    expected = np.maximum(rates, 1.0) * duration
    return np.sum(np.asarray(counts)[:, None] * np.log(expected) - expected, axis=0)
