"""Raster, rate and PSTH lie on top of each other in one panel."""

LOSES = ["test_rate_and_psth_are_drawn"]


def raster_figure(trials, rate, dt, bin_width):
    fig, ax = plt.subplots()
    ax.eventplot(trials, lineoffsets=np.arange(1, len(trials) + 1), color="black")
    seen = psth(trials, len(rate) * dt, bin_width)
    ax.bar((np.arange(len(seen)) + 0.5) * bin_width, seen, bin_width, label="PSTH")
    ax.plot((np.arange(len(rate)) + 0.5) * dt, rate, label="rate")
    ax.set(xlabel="time (s)", ylabel="firing rate (Hz)")
    return fig
