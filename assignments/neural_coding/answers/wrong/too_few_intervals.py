"""Half as many intervals again as are expected are drawn, and cut: a train that would be longer ends early."""

LOSES = ["test_count_varies_between_trains"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    n = int(1.5 * rate * duration) + 1
    intervals = rng.exponential(1 / rate, n)
    intervals[1:] += t_ref
    spikes = np.cumsum(intervals)
    return spikes[spikes < duration]
