"""Each neuron listens to its nearest neighbours on a ring instead of to random ones."""

LOSES = ["test_partners_are_random"]


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    c_exc, c_inh = round(epsilon * n_exc), round(epsilon * n_inh)
    rows = []
    for i in range(n_exc + n_inh):
        excitatory = (i + 1 + np.arange(c_exc)) % n_exc
        inhibitory = n_exc + (i + 1 + np.arange(c_inh)) % n_inh
        rows.append(np.concatenate([excitatory, inhibitory]))
    return np.array(rows)
