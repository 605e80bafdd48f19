"""Axes without units, no legend, the true kernel as a cloud of points, the recovered one over its index."""

LOSES = ["test_axes_and_legend", "test_both_kernels_are_drawn"]


def kernel_figure(tau, kernel, recovered):
    fig, ax = plt.subplots()
    ax.scatter(tau, kernel)
    ax.plot(recovered)
    ax.set(xlabel="tau", ylabel="D")
    return fig
