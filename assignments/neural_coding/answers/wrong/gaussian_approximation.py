"""The Gaussian formula for Poisson counts: close, but not the sum asked for."""

LOSES = ["test_poisson_counts"]


def poisson_choice(mean_noise, mean_signal):
    return special.ndtr((mean_signal - mean_noise) / np.sqrt(mean_signal + mean_noise))
