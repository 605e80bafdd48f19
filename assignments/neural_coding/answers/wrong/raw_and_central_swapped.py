"""Raw and central fourth moment exchanged, and the kurtosis of the raw one."""

LOSES = ["test_raw_fourth_moment", "test_central_fourth_moment", "test_excess_kurtosis"]


def poisson_count_moments(mean):
    raw, central = mean**4 + 6 * mean**3 + 7 * mean**2 + mean, 3 * mean**2 + mean
    return mean, central, raw, raw / mean**2 - 3
