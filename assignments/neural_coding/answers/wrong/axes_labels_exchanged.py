"""The labels of the two panels' vertical axes are exchanged."""

LOSES = ["test_counts_are_drawn"]
_figure = decoding_figure


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig = _figure(preferred, counts, s, posterior, s_true)
    fig.axes[0].set_ylabel("density (1/degree)")
    fig.axes[1].set_ylabel("spike count")
    return fig
