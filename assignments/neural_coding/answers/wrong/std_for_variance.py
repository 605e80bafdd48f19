"""Standard deviation in place of the variance in the Fano factor; CV of the spike times."""

LOSES = ["test_fano_factor", "test_cv", "test_regular_train_has_no_variability"]


def interval_cv(spikes):
    return np.std(spikes) / np.mean(spikes)


def fano_factor(spikes, duration, window):
    counts, _ = np.histogram(spikes, np.arange(int(duration / window + 1e-9) + 1) * window)
    return np.std(counts) / np.mean(counts)
