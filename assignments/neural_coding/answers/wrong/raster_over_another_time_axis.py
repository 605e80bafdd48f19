"""The two panels have different time axes: the raster shows the first half, the rate all."""

LOSES = ["test_rate_and_psth_are_drawn"]


def raster_figure(trials, rate, dt, bin_width):
    fig, (top, bottom) = plt.subplots(2)
    duration = len(rate) * dt
    top.eventplot(trials, lineoffsets=np.arange(1, len(trials) + 1), color="black")
    seen = psth(trials, duration, bin_width)
    bottom.bar((np.arange(len(seen)) + 0.5) * bin_width, seen, bin_width, label="PSTH")
    bottom.plot((np.arange(len(rate)) + 0.5) * dt, rate, label="rate")
    top.set(xlabel="time (s)", ylabel="trial", xlim=(0, duration / 2))
    bottom.set(xlabel="time (s)", ylabel="firing rate (Hz)", xlim=(0, duration))
    return fig
