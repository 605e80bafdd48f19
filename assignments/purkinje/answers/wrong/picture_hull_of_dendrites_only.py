"""The hull leaves out kinds below 3."""

LOSES = ["test_hull_is_outlined"]


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    child, parent = _segments(cell)
    xy = cell["xyz"][:, :2]
    fig, ax = plt.subplots()
    ax.add_collection(LineCollection(np.stack([xy[parent], xy[child]], axis=1)))
    neurite = xy[cell["kind"] >= 3]
    hull = neurite[ConvexHull(neurite).vertices]
    ax.plot(*np.vstack([hull, hull[:1]]).T)
    ax.set(aspect="equal", xlabel="x (um)", ylabel="y (um)")
    return fig
