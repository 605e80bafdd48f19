"""Dead time and changing rate both by thinning a faster train; window by window with a histogram."""


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    times = np.sort(rng.uniform(0, duration, rng.poisson(rate * duration)))
    kept, last = [], -np.inf
    for t in times:
        if t - last > t_ref:
            kept.append(t)
            last = t
    return np.array(kept)


def inhomogeneous_train(rate, dt, seed):
    rng, rate = np.random.default_rng(seed), np.asarray(rate, float)
    top, duration = rate.max(), len(rate) * dt
    if top == 0:
        return np.zeros(0)
    times = np.sort(rng.uniform(0, duration, rng.poisson(top * duration)))
    k = np.minimum((times / dt).astype(int), len(rate) - 1)
    return times[rng.uniform(0, top, len(times)) < rate[k]]


def fano_factor(spikes, duration, window):
    edges = np.arange(0, duration + 1e-9, window)
    counts, _ = np.histogram(spikes, edges)
    return counts.var() / counts.mean()
