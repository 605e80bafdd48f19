"""Bins with several spikes count once."""

LOSES = ["test_average_over_spikes", "test_early_spikes_are_left_out", "test_decaying_kernel"]


def spike_triggered_average(stimulus, counts, n_lags):
    bins = np.nonzero(counts)[0]
    bins = bins[bins >= n_lags - 1]
    return np.mean([np.asarray(stimulus)[k - n_lags + 1 : k + 1][::-1] for k in bins], axis=0)
