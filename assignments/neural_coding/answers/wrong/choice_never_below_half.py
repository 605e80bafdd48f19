"""The more active answer is taken for the signal: never worse than chance."""

LOSES = ["test_poisson_counts"]


_choice = poisson_choice


def poisson_choice(mean_noise, mean_signal):
    return max(_choice(mean_noise, mean_signal), 1 - _choice(mean_noise, mean_signal))
