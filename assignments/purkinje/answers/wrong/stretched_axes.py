"""The scales of the axes differ."""

LOSES = ["test_axes"]
_draw = draw_arbor


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig = _draw(cell, spine_length)
    fig.axes[0].set_aspect("auto")
    return fig
