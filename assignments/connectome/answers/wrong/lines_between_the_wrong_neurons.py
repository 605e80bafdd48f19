"""Places are sorted by kind, lines are drawn as if they were not."""

LOSES = ["test_each_neuron_has_its_own_lines"]


def draw_connectome(names, chemical, gap, kinds):
    fig, ax = plt.subplots()
    union, kinds = undirected_union(chemical, gap), np.asarray(kinds)
    angle = np.linspace(0, 2 * np.pi, len(names), endpoint=False)
    ring = np.column_stack([np.cos(angle), np.sin(angle)])
    ax.add_collection(LineCollection(ring[np.argwhere(np.triu(union))]))
    first = 0
    for kind in KINDS:
        last = first + (kinds == kind).sum()
        ax.scatter(*ring[first:last].T, label=kind)
        first = last
    ax.legend()
    return fig
