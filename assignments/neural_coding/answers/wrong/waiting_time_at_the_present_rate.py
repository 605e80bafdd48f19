"""Each waiting time is drawn with the rate at its beginning, however the rate changes meanwhile."""

LOSES = ["test_spikes_follow_the_rate"]


def inhomogeneous_train(rate, dt, seed):
    rng, rate, spikes, t = np.random.default_rng(seed), np.asarray(rate, float), [], 0.0
    while t < len(rate) * dt:
        now = rate[int(t / dt)]
        if now == 0:
            t += dt
            continue
        t += rng.exponential(1 / now)
        if t < len(rate) * dt and rate[int(t / dt)] > 0:
            spikes.append(t)
    return np.array(spikes)
