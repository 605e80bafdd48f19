"""Seconds are drawn, milliseconds written."""

LOSES = ["test_both_kernels_are_drawn"]


def kernel_figure(tau, kernel, recovered):
    fig, ax = plt.subplots()
    ax.plot(tau, kernel, label="true")
    ax.plot(tau, recovered, "o", label="recovered")
    ax.set(xlabel="tau (ms)", ylabel="D (Hz/s)")
    ax.legend()
    return fig
