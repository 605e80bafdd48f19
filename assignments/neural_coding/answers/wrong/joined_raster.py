"""A raster of joined lines in ms, and no units on the axes."""

LOSES = [
    "test_axes_have_labels_and_units",
    "test_raster_has_a_row_for_each_trial",
    "test_rate_and_psth_are_drawn",
]


def raster_figure(trials, rate, dt, bin_width):
    fig, (top, bottom) = plt.subplots(2)
    for i, trial in enumerate(trials):
        top.plot(np.asarray(trial) * 1000, np.full(len(trial), i))
    bottom.plot(np.arange(len(rate)), rate)
    for ax in (top, bottom):
        ax.set(xlabel="time", ylabel="rate")
    return fig
