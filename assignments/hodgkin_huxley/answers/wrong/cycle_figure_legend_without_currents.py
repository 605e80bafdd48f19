"""The legend says orbit 1, 2, 3."""

LOSES = ["test_cycles_are_drawn"]


def plot_limit_cycles(orbits, currents):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for k, o in enumerate(orbits):
        ax.plot(*np.asarray(o).T, label=f"orbit {k + 1}")
    ax.set(xlabel="V (mV)", ylabel="n", zlabel="m")
    ax.legend()
    return fig
