"""Partners by sorting random numbers for all neurons at once; weights filled in a loop."""


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    rng = np.random.default_rng(seed)
    n = n_exc + n_inh
    keys = rng.random((n, n))
    np.fill_diagonal(keys, 2.0)
    excitatory = np.argsort(keys[:, :n_exc], axis=1)[:, : round(epsilon * n_exc)]
    inhibitory = n_exc + np.argsort(keys[:, n_exc:], axis=1)[:, : round(epsilon * n_inh)]
    return np.hstack([np.sort(excitatory, axis=1), inhibitory])


def weight_matrix(sources, n_exc, weight, g):
    n = len(sources)
    weights = [[0.0] * n for _ in range(n)]
    for post in range(n):
        for pre in sources[post]:
            weights[post][int(pre)] = weight if pre < n_exc else -g * weight
    return weights


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    rng = np.random.RandomState(seed)
    n_steps = round(t_stop / dt)
    counts = np.zeros((n_steps, n_neurons), dtype=np.int64)
    for i in range(n_neurons):
        times = np.cumsum(rng.exponential(1000 / rate, int(3 * rate * t_stop / 1000) + 50))
        steps = (times[times < n_steps * dt] / dt).astype(int)
        np.add.at(counts[:, i], np.minimum(steps, n_steps - 1), 1)
    return counts
