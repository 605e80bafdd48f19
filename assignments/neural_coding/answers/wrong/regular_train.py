"""Intervals of exactly 1 / rate, with a random phase: no Poisson process at all."""

LOSES = [
    "test_rate_and_irregularity",
    "test_count_varies_between_trains",
    "test_dead_time",
    "test_ready_at_the_start",
]


def poisson_train(rate, duration, seed, t_ref=0.0):
    return np.arange(np.random.default_rng(seed).uniform(0, 1 / rate), duration, 1 / rate + t_ref)
