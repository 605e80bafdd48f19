"""The number of bins is cut, not rounded: 2.3 / 0.1 makes 22."""

LOSES = ["test_rate_in_time"]


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    n_bins = int((t_stop - t_start) / bin_width)
    k = np.floor((np.asarray(times, float) - t_start) / bin_width + 1e-9).astype(int)
    counts = np.bincount(k[(k >= 0) & (k < n_bins)], minlength=n_bins)
    return t_start + bin_width * (np.arange(n_bins) + 0.5), 1e3 * counts / (n_neurons * bin_width)
