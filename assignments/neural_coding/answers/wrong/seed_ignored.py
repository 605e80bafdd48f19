"""Fixed seed inside: every train is the same train."""

LOSES = [
    "test_train_is_ordered_and_repeatable",
    "test_count_varies_between_trains",
]


def poisson_train(rate, duration, seed, t_ref=0.0):
    np.random.seed(0)
    spikes, t = [], np.random.exponential(1 / rate)
    while t < duration:
        spikes.append(t)
        t += t_ref + np.random.exponential(1 / rate)
    return np.array(spikes)
