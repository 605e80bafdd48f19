"""A Poisson number of spikes in each 10 ms, all at its beginning: rate, CV and counts are right."""

LOSES = ["test_rate_and_irregularity", "test_dead_time"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng, dt = np.random.default_rng(seed), 0.01
    counts = rng.poisson(rate * dt, int(duration / dt))
    return np.repeat(np.arange(len(counts)) * dt, counts)
