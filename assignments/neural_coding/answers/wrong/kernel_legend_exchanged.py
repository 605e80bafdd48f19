"""The legend calls the recovered kernel the true one."""

LOSES = ["test_both_kernels_are_drawn"]


def kernel_figure(tau, kernel, recovered):
    fig, ax = plt.subplots()
    ax.plot(tau, kernel, label="recovered from spikes")
    ax.plot(tau, recovered, label="true kernel")
    ax.set(xlabel="time before the response (s)", ylabel="kernel D (Hz/s per unit stimulus)")
    ax.legend()
    return fig
