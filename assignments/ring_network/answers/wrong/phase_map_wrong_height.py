"""The map's rows are counted from 0, the boundary drawn at J1."""

LOSES = ["test_phases_are_mapped"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.imshow(phases, origin="lower", aspect="auto", extent=(min(j0), max(j0), 0, len(j1)))
    ax.plot(limit, j1, "k")
    for x, name in enumerate(("homogeneous", "bump", "runaway")):
        ax.text(x, 1, name)
    ax.set(xlabel="J0", ylabel="J1")
    return fig
