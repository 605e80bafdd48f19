"""The kernel in order of time, oldest stimulus first."""

LOSES = ["test_decaying_kernel", "test_kernel_shape", "test_kernel_amplitude"]


def linear_kernel(stimulus, dt, counts, n_lags):
    rate = np.mean(counts) / dt
    return rate * spike_triggered_average(stimulus, counts, n_lags)[::-1] / (np.var(stimulus) * dt)
