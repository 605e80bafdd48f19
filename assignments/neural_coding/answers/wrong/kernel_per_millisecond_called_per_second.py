"""The kernel is drawn in Hz/ms, and the label says Hz/s."""

LOSES = ["test_both_kernels_are_drawn"]
_figure = kernel_figure


def kernel_figure(tau, kernel, recovered):
    return _figure(tau, np.asarray(kernel) / 1000, np.asarray(recovered) / 1000)
