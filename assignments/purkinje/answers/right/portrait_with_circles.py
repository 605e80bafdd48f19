"""The hull as a patch, Sholl's circles and a bar for the scale as lines, the outline of the zone besides."""


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    child, parent = _segments(cell)
    xy = cell["xyz"][:, :2]
    fig = plt.figure()
    ax = fig.add_axes([0.15, 0.15, 0.8, 0.8])
    ax.contour(*_reach_map(xy[child], xy[parent], spine_length), levels=[0.5], colors="c")
    for k in child:
        ax.plot(xy[[k, cell["parent"][k]], 0], xy[[k, cell["parent"][k]], 1], "k-", lw=1)
    own = xy[cell["kind"] != SOMA]
    ax.add_patch(plt.Polygon(own[ConvexHull(own).vertices], closed=True, fill=False, ls=":"))
    x, y = xy[cell["parent"] < 0][0]
    angle = np.linspace(0, 2 * np.pi, 200)
    for radius in (10, 20, 30, 40):
        ax.plot(x + radius * np.cos(angle), y + radius * np.sin(angle), "0.8")
    outline = xy[cell["kind"] == SOMA]
    ax.plot(*outline.T, "m")
    ax.plot([x, x + 50], [own[:, 1].min() - 5] * 2, "k", lw=3)
    ax.text(x, own[:, 1].min() - 8, "50 µm")
    ax.set(xlabel=r"$x\;[\mathrm{\mu m}]$", ylabel=r"$y\;[\mathrm{\mu m}]$")
    ax.axis("equal")
    return fig
