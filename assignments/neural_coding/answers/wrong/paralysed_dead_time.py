"""Dead time counted from spikes that were themselves deleted."""

LOSES = ["test_dead_time"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    times = np.sort(rng.uniform(0, duration, rng.poisson(rate * duration)))
    return times[np.diff(times, prepend=-np.inf) >= t_ref]
