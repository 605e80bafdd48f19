"""The legend's labels are in alphabetical order, the colours are not."""

LOSES = ["test_kinds_are_told_apart"]


def draw_connectome(names, chemical, gap, kinds):
    kinds, u = np.asarray(kinds), undirected_union(chemical, gap)
    t = 2 * np.pi * np.arange(len(u)) / len(u)
    xy = np.column_stack([np.cos(t), np.sin(t)])
    fig, ax = plt.subplots()
    i, j = np.nonzero(np.triu(u))
    ax.add_collection(LineCollection(np.stack([xy[i], xy[j]], 1), linewidths=0.3))
    for k, lab in zip(KINDS, sorted(KINDS)):
        ax.scatter(*xy[kinds == k].T, zorder=2, label=lab)
    ax.legend()
    return fig
