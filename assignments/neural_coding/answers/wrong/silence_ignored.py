"""Only the spikes' factor of the Poisson probability: silent neurons say nothing."""

LOSES = ["test_uneven_population", "test_silent_neurons", "test_error_of_an_uneven_population"]


def log_likelihood(counts, rates, duration):
    return special.xlogy(np.asarray(counts)[:, None], np.asarray(rates) * duration).sum(0)
