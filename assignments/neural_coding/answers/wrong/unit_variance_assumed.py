"""White noise taken to have variance 1."""

LOSES = ["test_kernel_amplitude"]


def linear_kernel(stimulus, dt, counts, n_lags):
    rate = np.mean(counts) / dt
    return rate * spike_triggered_average(stimulus, counts, n_lags) / dt
