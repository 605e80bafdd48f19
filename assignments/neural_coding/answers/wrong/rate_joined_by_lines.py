"""Between the starts of bins the rate is interpolated: it does not hold through a bin."""

LOSES = ["test_spikes_follow_the_rate"]


def inhomogeneous_train(rate, dt, seed):
    rng, rate = np.random.default_rng(seed), np.asarray(rate, float)
    n = len(rate)
    if rate.max() == 0:
        return np.zeros(0)
    t = np.sort(rng.uniform(0, n * dt, rng.poisson(rate.max() * n * dt)))
    now = np.interp(t, np.arange(n) * dt, rate)
    return t[rng.random(len(t)) * rate.max() < now]
