"""The neurons are drawn, but not their connections."""

LOSES = ["test_every_connection_is_drawn", "test_each_neuron_has_its_own_lines"]


def draw_connectome(names, chemical, gap, kinds):
    fig, ax = plt.subplots()
    angle = np.linspace(0, 2 * np.pi, len(names), endpoint=False)
    for kind in KINDS:
        chosen = np.asarray(kinds) == kind
        ax.scatter(np.cos(angle[chosen]), np.sin(angle[chosen]), label=kind)
    ax.legend()
    return fig
