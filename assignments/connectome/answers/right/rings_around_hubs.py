"""A scatter for each kind, legend entries that are drawn nowhere, red rings around as many hubs as motor neurons."""


def draw_connectome(names, chemical, gap, kinds):
    colours = {"sensory": "tab:green", "interneuron": "tab:blue", "motor": "tab:orange", "polymodal": "tab:purple"}
    angle = 2 * np.pi * np.arange(len(names)) / len(names)
    xy = np.column_stack([np.cos(angle), np.sin(angle)])
    union = (np.asarray(chemical) + np.transpose(chemical) + np.asarray(gap)) > 0
    fig, ax = plt.subplots()
    for i in range(len(names)):
        for j in range(i):
            if union[i, j]:
                ax.plot(xy[[i, j], 0], xy[[i, j], 1], color="grey", lw=0.3)
    for kind, colour in colours.items():
        ax.scatter(*xy[np.array(kinds) == kind].T, color=colour, zorder=3)
        ax.scatter(np.nan, np.nan, color=colour, label=kind)
    hubs = np.argsort(union.sum(axis=0))[-8:]
    ax.scatter(*xy[hubs].T, s=120, facecolors="none", edgecolors="red", zorder=4)
    for i in hubs:
        ax.annotate(names[i], xy[i])
    ax.legend()
    return fig
