"""The number of windows is rounded down before it is whole: of 10 s in windows of 0.1 s one is lost."""

LOSES = ["test_fano_factor"]


def fano_factor(spikes, duration, window):
    n = int(duration // window)
    counts = np.histogram(spikes, np.arange(n + 1) * window)[0]
    return np.var(counts, ddof=1) / np.mean(counts)
