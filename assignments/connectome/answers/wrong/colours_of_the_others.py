"""Each colour is given to the neurons of the other kinds, so that every neuron has three markers."""

LOSES = ["test_kinds_are_told_apart"]


def draw_connectome(names, chemical, gap, kinds):
    kinds, union = np.asarray(kinds), undirected_union(chemical, gap)
    angle = 2 * np.pi * np.arange(len(names)) / len(names)
    place = np.column_stack([np.cos(angle), np.sin(angle)])
    first, second = np.nonzero(np.triu(union))
    fig, ax = plt.subplots()
    ax.add_collection(LineCollection(np.stack([place[first], place[second]], axis=1), alpha=0.2))
    for kind in KINDS:
        ax.scatter(*place[kinds != kind].T, label=kind)
    ax.legend()
    return fig
