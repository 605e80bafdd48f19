"""Kurtosis without the 3 taken off."""

LOSES = ["test_excess_kurtosis"]


def poisson_count_moments(mean):
    return mean, mean**4 + 6 * mean**3 + 7 * mean**2 + mean, 3 * mean**2 + mean, 3 + 1 / mean
