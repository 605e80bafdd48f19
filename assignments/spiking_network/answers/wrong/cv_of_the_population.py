"""Intervals between successive spikes of any two neurons, instead of each neuron's own."""

LOSES = ["test_clocks", "test_neurons_of_different_rates"]


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    times = np.sort(times)
    intervals = np.diff(times[(times >= t_start) & (times < t_stop)])
    return float(intervals.std() / intervals.mean()) if intervals.size >= min_intervals else float("nan")
