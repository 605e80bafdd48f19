"""The same random number makes the waiting time and decides whether the spike is kept."""

LOSES = ["test_counts_are_poisson"]


def inhomogeneous_train(rate, dt, seed):
    rng, rate = np.random.default_rng(seed), np.asarray(rate, float)
    top, spikes, t = np.max(rate), [], 0.0
    while top > 0:
        u = rng.uniform()
        t -= np.log(u) / top
        if t >= len(rate) * dt:
            break
        if u < rate[int(t / dt)] / top:
            spikes.append(t)
    return np.array(spikes)
