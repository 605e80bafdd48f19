"""The phases are numbered 0, 1, 2 in the picture, not named."""

LOSES = ["test_phase_labels"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.pcolormesh(j0, j1, phases, shading="nearest")
    ax.plot(limit, j1, "k")
    for x in range(3):
        ax.text(x, 1, str(x))
    ax.set(xlabel="J0", ylabel="J1")
    return fig
