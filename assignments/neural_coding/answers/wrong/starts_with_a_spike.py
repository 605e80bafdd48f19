"""A spike at t = 0, from cumulating intervals from zero."""

LOSES = ["test_ready_at_the_start"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng = np.random.default_rng(seed)
    spikes, t = [], 0.0
    while t < duration:
        spikes.append(t)
        t += t_ref + rng.exponential(1 / rate)
    return np.array(spikes)
