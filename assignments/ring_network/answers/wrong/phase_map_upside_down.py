"""imshow with its default origin: the smallest J1 is at the top, against the axis."""

LOSES = ["test_phases_are_mapped"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.imshow(phases, extent=(min(j0), max(j0), min(j1), max(j1)), aspect="auto")
    ax.plot(limit, j1, "k")
    for x, name in enumerate(("homogeneous", "bump", "runaway")):
        ax.text(x, 1, name)
    ax.set(xlabel="J0", ylabel="J1")
    return fig
