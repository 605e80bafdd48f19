"""The external input is replaced by its mean: the network loses its fluctuations."""

LOSES = ["test_irregularity"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    weights = weight_matrix(random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed), n_exc, weight, g)
    mean = eta * THETA * dt / TAU_M
    start = np.random.default_rng(seed).uniform(0, THETA, n_neurons)
    return _integrate(
        lambda fired: weights[:, fired].sum(axis=1),
        lambda k: mean,
        start,
        round(t_stop / dt),
        delay,
        dt,
        TAU_M,
        THETA,
        V_RESET,
        T_REF,
    )
