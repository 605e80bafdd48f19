"""Synchrony of the neurons that fire: silent ones are left out of both averages."""

LOSES = ["test_silent_neurons_bins_and_window"]

_of_all = synchrony_index


def synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0):
    active, renumbered = np.unique(np.asarray(neurons, dtype=int), return_inverse=True)
    return _of_all(times, renumbered, max(len(active), 1), t_start, t_stop, bin_width)
