"""Analysis with np.histogram, boolean masks in loops, and the standard deviation that divides by n - 1."""


def mean_rate(times, n_neurons, t_start, t_stop):
    count = 0
    for t in times:
        if t_start <= t < t_stop:
            count += 1
    return count / n_neurons / ((t_stop - t_start) / 1000)


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    edges = t_start + bin_width * np.arange(int((t_stop - t_start) / bin_width + 1e-6) + 1)
    times = np.asarray(times)
    counts, _ = np.histogram(times[times < edges[-1]], edges)
    return (edges[:-1] + edges[1:]) / 2, counts / (n_neurons * bin_width / 1000)


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    times, neurons = np.asarray(times), np.asarray(neurons)
    cvs = []
    for i in range(n_neurons):
        train = np.sort(times[neurons == i])
        isi = np.diff(train[(train >= t_start) & (train < t_stop)])
        if len(isi) >= min_intervals:
            cvs.append(np.std(isi, ddof=1) / np.mean(isi))
    return np.mean(cvs) if cvs else np.nan


def synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0):
    times, neurons = np.asarray(times), np.asarray(neurons)
    edges = t_start + bin_width * np.arange(int((t_stop - t_start) / bin_width + 1e-6) + 1)
    counts = np.array([np.histogram(times[neurons == i], edges)[0] for i in range(n_neurons)])
    within_each = counts.var(axis=1, ddof=1).mean()
    return np.sqrt(counts.mean(axis=0).var(ddof=1) / within_each) if within_each else 0.0
