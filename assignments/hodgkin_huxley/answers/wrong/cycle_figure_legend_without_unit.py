"""Numbers without their unit."""

LOSES = ["test_cycles_are_drawn"]


def plot_limit_cycles(orbits, currents):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for o, c in zip(orbits, currents):
        ax.plot(*np.asarray(o).T, label=f"I = {c:g}")
    ax.set(xlabel="V (mV)", ylabel="n", zlabel="m")
    ax.legend()
    return fig
