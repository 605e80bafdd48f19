"""The transient is not left out: the window begins at 0."""

LOSES = ["test_peak"]


_spectrum = population_spectrum


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    return _spectrum(times, n_neurons, 0.0, t_stop - t_start, bin_width, segment)
