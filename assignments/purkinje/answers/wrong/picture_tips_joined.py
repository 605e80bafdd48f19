"""All tips are joined in their order, besides the arbor."""

LOSES = ["test_no_stray_lines"]
_d = draw_arbor


def draw_arbor(cell, spine_length=2.0):
    fig = _d(cell, spine_length)
    fig.axes[0].plot(*cell["xyz"][tips(cell), :2].T)
    return fig
