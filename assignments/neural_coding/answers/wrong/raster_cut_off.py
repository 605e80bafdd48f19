"""Both panels end after half a second."""

LOSES = ["test_rate_and_psth_are_drawn"]
_figure = raster_figure


def raster_figure(trials, rate, dt, bin_width):
    fig = _figure(trials, rate, dt, bin_width)
    fig.axes[0].set_xlim(0, 0.5)
    return fig
