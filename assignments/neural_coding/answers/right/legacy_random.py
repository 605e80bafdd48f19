"""numpy's old random numbers; all intervals at once, cut where the train ends; a coin in each bin."""


def poisson_train(rate, duration, seed, t_ref=0.0):
    np.random.seed(seed)
    intervals = np.random.exponential(1 / rate, int(2 * rate * duration) + 200)
    intervals[1:] += t_ref
    times = np.cumsum(intervals)
    return times[times <= duration]


def inhomogeneous_train(rate, dt, seed):
    np.random.seed(seed)
    return np.nonzero(np.random.rand(len(rate)) < np.asarray(rate) * dt)[0] * dt + dt / 2


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    np.random.seed(seed)
    mean = r_max * duration * np.exp(-((np.asarray(s)[:, None] - preferred) ** 2) / (2 * sigma**2))
    shown = r_max * duration * np.exp(-((s_true - np.asarray(preferred)) ** 2) / (2 * sigma**2))
    counts = np.random.poisson(shown, (n_trials, len(preferred)))
    best = np.argmax(counts @ np.log(mean).T - mean.sum(1), axis=1)
    return np.sqrt(np.mean((np.asarray(s)[best] - s_true) ** 2))
