"""Neurons sorted apart from their times."""

LOSES = ["test_rasters"]


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig, axes = plt.subplots(2, len(trains), squeeze=False)
    for up, down, (t, i), title in zip(axes[0], axes[1], trains, titles):
        t, i = np.asarray(t, float), np.asarray(i, int)
        k = (t >= t_start) & (t < t_stop) & (i < 60)
        up.plot(t[k], np.sort(i[k]), ".")
        up.set(title=title, xlim=(t_start, t_stop))
        down.plot(*population_rate(t, n_neurons, t_start, t_stop, bin_width))
        up.set(xlabel="time (ms)", ylabel="neuron")
        down.set(xlabel="time (ms)", ylabel="rate (Hz)")
    return fig
