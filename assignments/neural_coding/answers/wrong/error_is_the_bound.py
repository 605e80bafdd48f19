"""Nothing is simulated: the Cramér-Rao bound with some noise on it."""

LOSES = ["test_candidates_far_apart"]


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    noise = np.random.default_rng(seed).normal(1, 0.5 / np.sqrt(n_trials))
    return float(noise / np.sqrt(fisher_information(s_true, preferred, r_max, sigma, duration)))
