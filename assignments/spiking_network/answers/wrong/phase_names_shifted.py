"""Sets of markers under each other's names."""

LOSES = ["test_states_stand_where_they_belong"]


def plot_phase_diagram(g, eta, states):
    fig, ax = plt.subplots()
    x, y = np.meshgrid(g, eta)
    s = np.asarray(states)
    names = list(np.unique(s))
    for k, name in enumerate(names):
        ax.scatter(x[s == name], y[s == name], label=str(names[(k + 1) % len(names)]))
    ax.set(xlabel="g", ylabel="nu_ext / nu_thr")
    ax.legend()
    return fig
