"""Partners drawn with replacement, oneself among them."""

LOSES = ["test_partners_are_distinct"]


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    rng = np.random.default_rng(seed)
    n = n_exc + n_inh
    excitatory = rng.integers(0, n_exc, (n, round(epsilon * n_exc)))
    inhibitory = rng.integers(n_exc, n, (n, round(epsilon * n_inh)))
    return np.hstack([excitatory, inhibitory])
