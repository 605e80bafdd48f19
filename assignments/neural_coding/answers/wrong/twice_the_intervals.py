"""Twice as many intervals as are expected are drawn, and cut."""

LOSES = ["test_count_varies_between_trains"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    intervals = rng.exponential(1 / rate, int(2 * rate * duration))
    intervals[1:] += t_ref
    spikes = np.cumsum(intervals)
    return spikes[spikes < duration]
