"""The number of candidates that are thinned is not random."""

LOSES = ["test_counts_are_poisson"]


def inhomogeneous_train(rate, dt, seed):
    rng, rate = np.random.default_rng(seed), np.asarray(rate, float)
    top, duration = max(np.max(rate), 1e-9), len(rate) * dt
    times = np.sort(rng.uniform(0, duration, round(top * duration)))
    return times[rng.uniform(size=len(times)) < rate[np.minimum((times / dt).astype(int), len(rate) - 1)] / top]
