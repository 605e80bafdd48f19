"""The mean rate divides by the neurons that fired and keeps spikes from outside the window."""

LOSES = ["test_window_and_silent_neurons"]


def mean_rate(times, n_neurons, t_start, t_stop):
    return 1e3 * len(times) / (n_neurons * (t_stop - t_start))
