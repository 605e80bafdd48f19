"""The last, incomplete window is counted as if it were whole."""

LOSES = ["test_fano_factor"]


def fano_factor(spikes, duration, window):
    counts, _ = np.histogram(spikes, np.arange(0, duration + window, window))
    return np.var(counts) / np.mean(counts)
