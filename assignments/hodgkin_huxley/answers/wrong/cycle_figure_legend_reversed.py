"""The currents belong to the orbits in reverse order."""

LOSES = ["test_cycles_are_drawn"]


def plot_limit_cycles(orbits, currents):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for o, c in zip(orbits, list(currents)[::-1]):
        ax.plot(*np.asarray(o).T, label=f"{c:g} uA/mm^2")
    ax.set(xlabel="V (mV)", ylabel="n", zlabel="m")
    ax.legend()
    return fig
