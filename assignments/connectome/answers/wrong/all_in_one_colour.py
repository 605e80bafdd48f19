"""The colours do not depend on the kinds."""

LOSES = ["test_kinds_are_told_apart"]


def draw_connectome(names, chemical, gap, kinds):
    fig, ax = plt.subplots()
    union = undirected_union(chemical, gap)
    angle = np.linspace(0, 2 * np.pi, len(names), endpoint=False)
    ring = np.column_stack([np.cos(angle), np.sin(angle)])
    ax.add_collection(LineCollection(ring[np.argwhere(np.triu(union))]))
    ax.scatter(*ring.T)
    for kind in KINDS:
        ax.scatter([], [], label=kind)
    ax.legend()
    return fig
