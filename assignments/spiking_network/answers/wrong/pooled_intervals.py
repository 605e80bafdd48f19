"""The CV of all intervals pooled: neurons of different rates look irregular."""

LOSES = ["test_clocks", "test_neurons_of_different_rates"]


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    times, neurons = np.asarray(times), np.asarray(neurons)
    inside = (times >= t_start) & (times < t_stop)
    pooled = [np.diff(np.sort(times[inside & (neurons == i)])) for i in range(n_neurons)]
    pooled = np.concatenate([p for p in pooled if p.size >= min_intervals] or [[]])
    return float(pooled.std() / pooled.mean()) if pooled.size else float("nan")
