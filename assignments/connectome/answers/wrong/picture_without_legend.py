"""Kinds are coloured, but no legend says which is which."""

LOSES = ["test_legend_and_places"]
_draw = draw_connectome


def draw_connectome(names, chemical, gap, kinds):
    fig = _draw(names, chemical, gap, kinds)
    fig.axes[0].get_legend().remove()
    return fig
