"""CV squared, only windows with spikes (and the incomplete one), and density=True."""

LOSES = ["test_cv", "test_fano_factor", "test_interval_density"]


def interval_cv(spikes):
    intervals = np.diff(spikes)
    return np.var(intervals) / np.mean(intervals) ** 2


def fano_factor(spikes, duration, window):
    _, counts = np.unique(np.floor(np.asarray(spikes) / window), return_counts=True)
    return np.var(counts) / np.mean(counts)


def interval_density(spikes, edges):
    return np.histogram(np.diff(spikes), edges, density=True)[0]
