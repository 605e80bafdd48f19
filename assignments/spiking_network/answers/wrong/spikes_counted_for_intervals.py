"""Counts spikes, not intervals."""

LOSES = ["test_window_and_short_trains"]


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    t, i = np.asarray(times, float), np.asarray(neurons, int)
    ok = (t >= t_start) & (t < t_stop)
    t, i = t[ok], i[ok]
    o = np.lexsort((t, i))
    t, i = t[o], i[o]
    c = []
    for j in range(n_neurons):
        d = np.diff(t[i == j])
        if d.size + 1 >= max(min_intervals, 2):
            c.append(d.std() / d.mean())
    return float(np.mean(c)) if c else float("nan")
