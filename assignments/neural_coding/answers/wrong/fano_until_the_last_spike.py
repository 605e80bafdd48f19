"""`duration` is not used: the train ends with its last spike, silent windows after it are not counted."""

LOSES = ["test_fano_factor"]


def fano_factor(spikes, duration, window):
    counts, _ = np.histogram(spikes, np.arange(int(spikes[-1] / window + 1e-9) + 1) * window)
    return np.var(counts) / np.mean(counts)
