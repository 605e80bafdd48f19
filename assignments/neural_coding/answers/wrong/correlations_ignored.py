"""A correlated stimulus treated as white."""

LOSES = ["test_kernel_from_correlated_noise"]


def correlated_kernel(stimulus, dt, counts, n_lags):
    return linear_kernel(stimulus, dt, counts, n_lags)
