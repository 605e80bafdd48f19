"""Never the same network."""

LOSES = ["test_partners_are_random"]

_true = random_connectivity


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    return _true(n_exc, n_inh, epsilon, int(np.random.default_rng().integers(2**31)))
