"""The bare spike-triggered average taken for the kernel: right shape, wrong size."""

LOSES = ["test_decaying_kernel", "test_kernel_amplitude"]


def linear_kernel(stimulus, dt, counts, n_lags):
    return spike_triggered_average(stimulus, counts, n_lags)
