"""Neurons on a circle, one scatter for all with a colour array, curved lines, a legend by hand, in Chinese."""


def draw_connectome(names, chemical, gap, kinds):
    colours = dict(zip(KINDS, ("tab:red", "tab:blue", "tab:green", "tab:purple")))
    order = sorted(range(len(names)), key=lambda i: (KINDS.index(kinds[i]), names[i]))
    angle = np.empty(len(names))
    angle[order] = 2 * np.pi * np.arange(len(names)) / len(names)
    place = np.column_stack([np.cos(angle), np.sin(angle)])
    fig, ax = plt.subplots()
    t = np.linspace(0, 1, 15)[:, None]
    union = undirected_union(chemical, gap)
    bows = [(1 - t) ** 2 * place[i] + t**2 * place[j] for i, j in np.argwhere(np.triu(union))]
    ax.add_collection(LineCollection(bows, colors="grey", alpha=0.2))
    ax.scatter(*place.T, c=[colours[kind] for kind in kinds], zorder=2)
    handles = [plt.Line2D([], [], marker="o", linestyle="", color=colours[kind]) for kind in KINDS]
    ax.legend(handles, ["感觉神经元", "中间神经元", "运动神经元", "多功能神经元"])
    ax.set_axis_off()
    return fig
