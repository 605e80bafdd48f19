"""The mean rate throughout: the rate's course in time is lost."""

LOSES = ["test_spikes_follow_the_rate", "test_spikes_only_where_there_is_a_rate"]


def inhomogeneous_train(rate, dt, seed):
    rng, duration = np.random.default_rng(seed), len(rate) * dt
    return np.sort(rng.uniform(0, duration, rng.poisson(np.mean(rate) * duration)))
