"""The noise's variance in place of its spectrum: dt is missing."""

LOSES = ["test_decaying_kernel", "test_kernel_amplitude"]


def linear_kernel(stimulus, dt, counts, n_lags):
    rate = np.mean(counts) / dt
    return rate * spike_triggered_average(stimulus, counts, n_lags) / np.var(stimulus)
