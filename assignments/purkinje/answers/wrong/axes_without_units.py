"""The axes are labelled x and y, without a unit."""

LOSES = ["test_axes"]
_draw = draw_arbor


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig = _draw(cell, spine_length)
    fig.axes[0].set(xlabel="x", ylabel="y")
    return fig
