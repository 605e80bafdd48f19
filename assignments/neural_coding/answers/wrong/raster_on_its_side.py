"""A raster with time upwards and the trials side by side."""

LOSES = ["test_raster_has_a_row_for_each_trial"]


def raster_figure(trials, rate, dt, bin_width):
    fig, (top, bottom) = plt.subplots(2)
    top.eventplot(trials, orientation="vertical")
    top.set(xlabel="trial", ylabel="time (s)")
    seen = psth(trials, len(rate) * dt, bin_width)
    bottom.bar((np.arange(len(seen)) + 0.5) * bin_width, seen, bin_width)
    bottom.plot((np.arange(len(rate)) + 0.5) * dt, rate)
    bottom.set(xlabel="time (s)", ylabel="rate (Hz)")
    return fig
