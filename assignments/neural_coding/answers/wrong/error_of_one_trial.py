"""The generator is made anew in every trial: all trials are the same."""

LOSES = ["test_candidates_far_apart"]


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    s, preferred = np.asarray(s, float), np.asarray(preferred, float)
    expected = duration * gaussian_tuning(s, preferred[:, None], r_max, sigma)
    shown = duration * gaussian_tuning(s_true, preferred, r_max, sigma)
    estimates = []
    for _ in range(n_trials):
        count = np.random.default_rng(seed).poisson(shown)
        estimates.append(s[np.argmax(log_likelihood(count, expected, 1.0))])
    return np.sqrt(np.mean((np.array(estimates) - s_true) ** 2))
