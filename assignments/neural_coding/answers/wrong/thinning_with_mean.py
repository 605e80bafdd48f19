"""Thinning with candidates at the mean rate: the peaks are cut off."""

LOSES = ["test_spikes_follow_the_rate", "test_spikes_only_where_there_is_a_rate"]


def inhomogeneous_train(rate, dt, seed):
    rng, rate = np.random.default_rng(seed), np.asarray(rate, float)
    top, duration = np.mean(rate), len(rate) * dt
    times = np.sort(rng.uniform(0, duration, rng.poisson(top * duration)))
    if top == 0:
        return times
    keep = rng.uniform(size=len(times)) < rate[(times / dt).astype(int)] / top
    return times[keep]
