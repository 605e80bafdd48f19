"""Centre of mass of the counts in place of maximum likelihood."""

LOSES = ["test_error_of_an_uneven_population"]


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    rng, preferred = np.random.default_rng(seed), np.asarray(preferred)
    expected = duration * r_max * np.exp(-((s_true - preferred) ** 2) / (2 * sigma**2))
    counts = rng.poisson(expected, (n_trials, len(preferred)))
    return np.sqrt(np.mean((counts @ preferred / counts.sum(1) - s_true) ** 2))
