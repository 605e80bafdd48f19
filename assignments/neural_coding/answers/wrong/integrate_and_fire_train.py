"""A spike at each whole number of expected spikes: the rate is right, the randomness is not."""

LOSES = ["test_counts_are_poisson"]


def inhomogeneous_train(rate, dt, seed):
    expected = np.concatenate([[0.0], np.cumsum(np.asarray(rate, float) * dt)])
    ticks = np.arange(np.random.default_rng(seed).uniform(), expected[-1], 1.0)
    return np.interp(ticks, expected, dt * np.arange(len(expected)))
