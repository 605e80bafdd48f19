"""Every neuron sends to as many others: all out-degrees are alike."""

LOSES = ["test_every_place_is_as_likely"]


def equal_density_graph(n, m, seed):
    rng = np.random.default_rng(seed)
    a = np.zeros((n, n), int)
    k = np.full(n, m // n)
    k[rng.permutation(n)[: m % n]] += 1
    for i in range(n):
        a[i, rng.choice(np.delete(np.arange(n), i), k[i], replace=False)] = 1
    return a
