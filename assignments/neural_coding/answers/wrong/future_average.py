"""The stimulus after the spike, not before it; the kernels made from it are wrong too."""

LOSES = [
    "test_single_spike",
    "test_average_over_spikes",
    "test_early_spikes_are_left_out",
    "test_decaying_kernel",
    "test_kernel_shape",
    "test_kernel_amplitude",
    "test_kernel_from_correlated_noise",
]


def spike_triggered_average(stimulus, counts, n_lags):
    stimulus, counts, n = np.asarray(stimulus), np.asarray(counts), len(stimulus)
    future = np.lib.stride_tricks.sliding_window_view(stimulus, n_lags)
    return np.average(future, axis=0, weights=counts[: n - n_lags + 1])
