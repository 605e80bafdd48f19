"""The limits of the axes are made for another layout: half of the worm lies outside."""

LOSES = ["test_every_connection_is_drawn"]
_draw = draw_connectome


def draw_connectome(names, chemical, gap, kinds):
    fig = _draw(names, chemical, gap, kinds)
    fig.axes[0].set(xlim=(0, 1), ylim=(0, 1))
    return fig
