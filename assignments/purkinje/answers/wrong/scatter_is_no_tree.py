"""The points are drawn, but not joined."""

LOSES = ["test_children_are_joined_to_parents", "test_no_stray_lines"]


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig, ax = plt.subplots()
    xy = cell["xyz"][cell["kind"] != SOMA, :2]
    ax.scatter(*xy.T, s=2)
    ring = xy[ConvexHull(xy).vertices]
    ax.plot(*np.vstack([ring, ring[:1]]).T)
    ax.set(aspect="equal", xlabel="x (um)", ylabel="y (um)")
    return fig
