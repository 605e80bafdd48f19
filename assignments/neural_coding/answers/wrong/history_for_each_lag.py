"""Each lag averages over all spikes that reach back so far, not over those with a full history."""

LOSES = ["test_early_spikes_are_left_out"]


def spike_triggered_average(stimulus, counts, n_lags):
    stimulus, counts, n = np.asarray(stimulus, float), np.asarray(counts), len(stimulus)
    return np.array([counts[j:] @ stimulus[: n - j] / counts[j:].sum() for j in range(n_lags)])
