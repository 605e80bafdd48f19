"""Boundaries are named, phases are not."""

LOSES = ["test_phase_labels"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.pcolormesh(j0, j1, phases, shading="nearest")
    ax.plot(limit, j1, "k", label="$J_0$ limit")
    ax.axhline(2, label="$J_1 = 2$")
    ax.plot([], [], label="phases")
    ax.set(xlabel="$J_0$", ylabel="$J_1$")
    ax.legend()
    return fig
