"""Phi(d'): the noise of only one of the two responses; equal Poisson counts always won."""

LOSES = ["test_gaussian_responses", "test_poisson_counts", "test_chance_without_difference"]


def two_alternative_choice(d_prime):
    return special.ndtr(np.asarray(d_prime))


def poisson_choice(mean_noise, mean_signal):
    n = np.arange(200)
    return np.sum(stats.poisson.pmf(n, mean_signal) * stats.poisson.cdf(n, mean_noise))
