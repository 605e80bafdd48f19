"""The portrait drawn as one line from each tip to the root, the hull as a polygon."""


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig, ax = plt.subplots(figsize=(5, 5))
    xy, seen = cell["xyz"][:, :2], set()
    for tip in tips(cell):
        way = [tip]
        while cell["parent"][way[-1]] >= 0 and way[-1] not in seen:
            seen.add(way[-1])
            way.append(cell["parent"][way[-1]])
        ax.plot(xy[way, 0], xy[way, 1], color="k", lw=0.5)
    points = xy[cell["kind"] != 1]
    ax.fill(*points[ConvexHull(points).vertices].T, fill=False, edgecolor="r")
    ax.set_aspect(1.0)
    ax.set_xlabel("x / um")
    ax.set_ylabel("y / um")
    return fig
