"""All segments are there, and one line through all rows besides."""

LOSES = ["test_no_stray_lines"]
_draw = draw_arbor


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig = _draw(cell, spine_length)
    fig.axes[0].plot(*cell["xyz"][:, :2].T)
    return fig
