"""The axes' limits are made for the real cell: others lie outside."""

LOSES = ["test_no_stray_lines"]
_draw = draw_arbor


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig = _draw(cell, spine_length)
    fig.axes[0].set(xlim=(0, 30), ylim=(0, 40), aspect="equal")
    return fig
