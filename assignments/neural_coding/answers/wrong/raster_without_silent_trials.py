"""A trial without a spike has no last spike, and the picture breaks down."""

LOSES = ["test_raster_has_a_row_for_each_trial"]
_raster = raster_figure


def raster_figure(trials, rate, dt, bin_width):
    last = max(np.max(trial) for trial in trials)
    fig = _raster(trials, rate, dt, bin_width)
    fig.axes[0].set(xlim=(0, max(last, len(rate) * dt)))
    return fig
