"""The stimulus after the spike, not before it."""

LOSES = [
    "test_single_spike",
    "test_average_over_spikes",
    "test_early_spikes_are_left_out",
]


def spike_triggered_average(stimulus, counts, n_lags):
    stimulus, n = np.asarray(stimulus), len(stimulus)
    bins = [k for k in range(n - n_lags + 1) for _ in range(counts[k])]
    return np.mean([stimulus[k : k + n_lags] for k in bins], axis=0)


def linear_kernel(stimulus, dt, counts, n_lags):
    mean = np.mean([stimulus[k - n_lags + 1 : k + 1][::-1] * counts[k] for k in range(n_lags - 1, len(counts))], 0)
    return mean / (np.var(stimulus) * dt**2)
