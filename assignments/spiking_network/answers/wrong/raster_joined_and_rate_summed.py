"""The raster is one line through all spikes, and the rate below counts spikes instead of giving Hz."""

LOSES = ["test_rasters", "test_rates_below", "test_labels_and_titles"]


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig, axes = plt.subplots(2, len(trains), squeeze=False)
    for (above, below), (times, neurons), title in zip(axes.T, trains, titles, strict=True):
        above.plot(times, neurons)
        above.set(title=title, ylabel="neuron", xlabel="time (ms)")
        counts, edges = np.histogram(times, np.arange(t_start, t_stop + bin_width, bin_width))
        below.plot(edges[:-1] + bin_width / 2, counts)
        below.set(xlabel="time (ms)", ylabel="spikes")
    return fig
