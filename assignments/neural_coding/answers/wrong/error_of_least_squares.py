"""Least squares in place of maximum likelihood: the noise of all neurons is taken for equal."""

LOSES = ["test_error_reaches_the_bound", "test_error_of_an_uneven_population"]


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    rng, s, preferred = np.random.default_rng(seed), np.asarray(s, float), np.asarray(preferred, float)
    expected = duration * gaussian_tuning(s, preferred[:, None], r_max, sigma)
    shown = duration * gaussian_tuning(s_true, preferred, r_max, sigma)
    counts = rng.poisson(shown, (n_trials, len(preferred)))
    estimates = [s[np.argmin(np.sum((c[:, None] - expected) ** 2, axis=0))] for c in counts]
    return np.sqrt(np.mean((np.array(estimates) - s_true) ** 2))
