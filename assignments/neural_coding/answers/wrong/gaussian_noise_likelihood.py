"""Squared error in place of the Poisson likelihood."""

LOSES = [
    "test_two_neurons_two_stimuli",
    "test_uneven_population",
    "test_silent_neurons",
]


def log_likelihood(counts, rates, duration):
    return -np.sum((np.asarray(counts)[:, None] - np.asarray(rates) * duration) ** 2, axis=0)
