"""A coin in each 5 ms: too coarse a grid, intervals are too regular."""

LOSES = ["test_rate_and_irregularity", "test_dead_time"]


def poisson_train(rate, duration, seed, t_ref=0.0):
    rng, dt = np.random.default_rng(seed), 5e-3
    spikes, last = [], -np.inf
    for k in range(int(duration / dt)):
        if k * dt - last >= t_ref and rng.random() < rate * dt:
            spikes.append(k * dt)
            last = k * dt
    return np.array(spikes)
