"""The numbers of partners are cut, not rounded."""

LOSES = ["test_partners_are_distinct"]


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    rng = np.random.default_rng(seed)
    c_exc, c_inh = int(epsilon * n_exc), int(epsilon * n_inh)
    return np.array(
        [
            np.r_[_draw(rng, 0, n_exc, c_exc, i), _draw(rng, n_exc, n_exc + n_inh, c_inh, i)]
            for i in range(n_exc + n_inh)
        ]
    )


simulate_network = simulate_network
