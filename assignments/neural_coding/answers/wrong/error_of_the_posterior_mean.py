"""The mean of the likelihood in place of its peak."""

LOSES = ["test_candidates_far_apart"]


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    rng, s, preferred = np.random.default_rng(seed), np.asarray(s, float), np.asarray(preferred, float)
    expected = duration * gaussian_tuning(s, preferred[:, None], r_max, sigma)
    shown = duration * gaussian_tuning(s_true, preferred, r_max, sigma)
    counts = rng.poisson(shown, (n_trials, len(preferred)))
    means = [s @ special.softmax(log_likelihood(c, expected, 1.0)) for c in counts]
    return np.sqrt(np.mean((np.array(means) - s_true) ** 2))
