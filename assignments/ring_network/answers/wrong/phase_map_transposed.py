"""The map transposed: J1 along x although the axes say J0."""

LOSES = ["test_phases_are_mapped"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.pcolormesh(j1, j0, np.transpose(phases), shading="nearest")
    ax.plot(j1, limit, "k")
    for x, name in enumerate(("homogeneous", "bump", "runaway")):
        ax.text(x, 0, name)
    ax.set(xlabel="J0", ylabel="J1")
    return fig
