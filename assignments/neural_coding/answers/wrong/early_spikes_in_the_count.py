"""The early spikes are left out of the sum, but not of the number it is divided by."""

LOSES = ["test_early_spikes_are_left_out"]


def spike_triggered_average(stimulus, counts, n_lags):
    stimulus, counts, first = np.asarray(stimulus), np.asarray(counts), n_lags - 1
    total = [counts[first:] @ stimulus[first - j : len(stimulus) - j] for j in range(n_lags)]
    return np.array(total) / counts.sum()
