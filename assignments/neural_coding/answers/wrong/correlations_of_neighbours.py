"""Correlations are taken to decay as a power of that of neighbours, after a tenth is added to the variance."""

LOSES = ["test_kernel_from_correlated_noise"]


def correlated_kernel(stimulus, dt, counts, n_lags):
    stimulus = np.asarray(stimulus, float)
    one = stimulus[1:] @ stimulus[:-1] / (len(stimulus) - 1)
    covariance = np.var(stimulus) * (one / np.var(stimulus)) ** np.arange(n_lags)
    covariance[0] *= 1.1
    triggered = np.mean(counts) / dt * spike_triggered_average(stimulus, counts, n_lags)
    return linalg.solve_toeplitz(covariance, triggered) / dt
