"""The axes are labelled with column numbers, not with a unit of length."""

LOSES = ["test_axes"]
_d = draw_arbor


def draw_arbor(cell, spine_length=2.0):
    fig = _d(cell, spine_length)
    fig.axes[0].set(xlabel="x (column number)", ylabel="y (row number)")
    return fig
