"""The outline of the hull is not closed."""

LOSES = ["test_hull_is_outlined"]


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig, ax = plt.subplots()
    child, parent = _segments(cell)
    xy = cell["xyz"][:, :2]
    ax.add_collection(LineCollection(np.stack([xy[child], xy[parent]], axis=1)))
    neurite = xy[cell["kind"] != SOMA]
    ax.plot(*neurite[ConvexHull(neurite).vertices].T, "r--")
    ax.set(aspect="equal", xlabel="x (um)", ylabel="y (um)")
    ax.autoscale()
    return fig
