"""np.roll: the early spikes see the end of the stimulus."""

LOSES = ["test_early_spikes_are_left_out"]


def spike_triggered_average(stimulus, counts, n_lags):
    counts = np.asarray(counts)
    return np.array([counts @ np.roll(stimulus, lag) for lag in range(n_lags)]) / counts.sum()
