"""Sums over counts up to 20: right for small means only."""

LOSES = ["test_raw_fourth_moment", "test_central_fourth_moment"]


def poisson_count_moments(mean):
    n = np.arange(21)
    p = stats.poisson.pmf(n, mean)
    central = np.sum(p * (n - mean) ** 4)
    return mean, np.sum(p * n**4.0), central, central / mean**2 - 3
