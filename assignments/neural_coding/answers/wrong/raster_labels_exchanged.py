"""The labels of the two panels' vertical axes are exchanged."""

LOSES = ["test_rate_and_psth_are_drawn"]
_figure = raster_figure


def raster_figure(trials, rate, dt, bin_width):
    fig = _figure(trials, rate, dt, bin_width)
    fig.axes[0].set_ylabel("firing rate (Hz)")
    fig.axes[1].set_ylabel("trial")
    return fig
