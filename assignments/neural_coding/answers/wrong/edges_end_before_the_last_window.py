"""The edges of the windows end before the train does: the last whole window is lost if nothing follows it."""

LOSES = ["test_fano_factor"]


def fano_factor(spikes, duration, window):
    counts, _ = np.histogram(spikes, np.arange(0, duration, window))
    return np.var(counts) / np.mean(counts)
