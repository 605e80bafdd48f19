"""The sum over counts ends at 60: too early for means of 50."""

LOSES = ["test_poisson_counts"]


def poisson_choice(mean_noise, mean_signal):
    n = np.arange(61)
    noise, signal = stats.poisson.pmf(n, mean_noise), stats.poisson.pmf(n, mean_signal)
    return np.sum(signal * (np.cumsum(noise) - noise / 2))
