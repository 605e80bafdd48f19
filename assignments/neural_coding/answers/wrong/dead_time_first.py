"""Dead time before the first spike, too: the neuron does not start ready."""

LOSES = ["test_ready_at_the_start"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    intervals = t_ref + rng.exponential(1 / rate, int(3 * rate * duration) + 100)
    times = np.cumsum(intervals)
    return times[times < duration]
