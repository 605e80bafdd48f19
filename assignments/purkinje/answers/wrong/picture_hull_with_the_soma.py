"""The outline runs around all points, the soma's too."""

LOSES = ["test_hull_is_outlined"]


def draw_arbor(cell, spine_length=2.0):
    c, p = _segments(cell)
    xy = cell["xyz"][:, :2]
    fig, ax = plt.subplots()
    ax.add_collection(LineCollection(np.stack([xy[p], xy[c]], axis=1)))
    h = xy[ConvexHull(xy).vertices]
    ax.plot(*np.vstack([h, h[:1]]).T)
    ax.set(aspect="equal", xlabel="x (um)", ylabel="y (um)")
    return fig
