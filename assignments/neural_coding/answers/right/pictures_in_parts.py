"""A subfigure for each panel; axes know their place in it alone."""


def raster_figure(trials, rate, dt, bin_width):
    fig = plt.figure()
    top, bottom = fig.subfigures(2, 1)
    a, b = top.subplots(), bottom.subplots()
    a.eventplot([np.asarray(trial) for trial in trials])
    a.set(xlabel="time (s)", ylabel="trial", xlim=(0, len(rate) * dt))
    counts = psth(trials, len(rate) * dt, bin_width)
    b.stairs(counts, np.arange(len(counts) + 1) * bin_width, label="PSTH")
    b.plot((np.arange(len(rate)) + 0.5) * dt, rate, label="rate")
    b.set(xlabel="time (s)", ylabel="rate (Hz)", xlim=(0, len(rate) * dt))
    b.legend()
    return fig


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig = plt.figure()
    top, bottom = fig.subfigures(2, 1)
    a, b = top.subplots(), bottom.subplots()
    a.bar(preferred, counts, width=4)
    a.set(xlabel="preferred stimulus (deg)", ylabel="spike count")
    b.plot(s, posterior, label="posterior")
    b.axvline(s_true, color="red", label="true stimulus")
    b.set(xlabel="stimulus (deg)", ylabel="posterior density (1/deg)")
    b.legend()
    return fig
