"""A neuron of rate 0 says nothing, even if it fired."""

LOSES = ["test_silent_neurons"]


def log_likelihood(counts, rates, duration):
    expected = np.asarray(rates, float) * duration
    logarithm = np.log(np.where(expected > 0, expected, 1))
    return np.sum(np.asarray(counts)[:, None] * logarithm - expected, axis=0)
