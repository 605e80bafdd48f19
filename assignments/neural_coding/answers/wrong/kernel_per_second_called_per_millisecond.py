"""The kernel is drawn in Hz/s, and the label says Hz/ms."""

LOSES = ["test_both_kernels_are_drawn"]
_figure = kernel_figure


def kernel_figure(tau, kernel, recovered):
    fig = _figure(tau, kernel, recovered)
    fig.axes[0].set_ylabel("kernel D (Hz/ms per unit stimulus)")
    return fig
