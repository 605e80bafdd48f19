"""The median over neurons."""

LOSES = ["test_neurons_of_different_rates"]


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    times, neurons = np.asarray(times, float), np.asarray(neurons)
    keep = (times >= t_start) & (times < t_stop)
    times, neurons = times[keep], neurons[keep]
    isis = [np.diff(np.sort(times[neurons == i])) for i in range(n_neurons)]
    cv = [x.std() / x.mean() for x in isis if x.size >= max(min_intervals, 1)]
    return float(np.median(cv)) if cv else np.nan
