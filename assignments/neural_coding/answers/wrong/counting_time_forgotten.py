"""Rates taken for expected counts: the counting time is left out of the likelihood."""

LOSES = ["test_uneven_population", "test_silent_neurons", "test_error_of_an_uneven_population"]


def log_likelihood(counts, rates, duration):
    rates = np.asarray(rates, float)
    return np.sum(special.xlogy(np.asarray(counts)[:, None], rates) - rates, axis=0)
