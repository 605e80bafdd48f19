"""The raster is below, the rate above."""

LOSES = ["test_rate_and_psth_are_drawn"]


def raster_figure(trials, rate, dt, bin_width):
    fig, (top, bottom) = plt.subplots(2, sharex=True)
    bottom.eventplot(trials, lineoffsets=np.arange(1, len(trials) + 1), color="black")
    seen = psth(trials, len(rate) * dt, bin_width)
    top.bar((np.arange(len(seen)) + 0.5) * bin_width, seen, bin_width, label="PSTH")
    top.plot((np.arange(len(rate)) + 0.5) * dt, rate, label="rate")
    top.set(ylabel="firing rate (Hz)")
    bottom.set(xlabel="time (s)", ylabel="trial")
    return fig
