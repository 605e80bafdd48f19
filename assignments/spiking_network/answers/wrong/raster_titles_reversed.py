"""Each network stands under the name of another."""

LOSES = ["test_rasters"]


_draw_rasters = plot_rasters


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    return _draw_rasters(trains, list(titles)[::-1], n_neurons, t_start, t_stop, bin_width)
