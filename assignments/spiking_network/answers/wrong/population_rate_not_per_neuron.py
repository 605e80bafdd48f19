"""The population rate is summed over neurons instead of given per neuron."""

LOSES = ["test_three_bins", "test_rate_in_time"]

_per_neuron = population_rate


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    return _per_neuron(times, 1, t_start, t_stop, bin_width)
