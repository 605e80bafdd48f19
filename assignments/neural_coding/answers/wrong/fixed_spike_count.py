"""rate x duration uniform spike times: the count does not vary, and dead time is left out."""

LOSES = ["test_count_varies_between_trains", "test_dead_time"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    return np.sort(rng.uniform(0, duration, int(rate * duration)))
