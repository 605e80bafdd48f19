"""The connectivity has a seed, the external input has none."""

LOSES = ["test_same_seed"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    weights = weight_matrix(random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed), n_exc, weight, g)
    rate = 1e3 * eta * THETA / (weight * TAU_M)
    drive = weight * np.random.default_rng().poisson(rate * dt * 1e-3, (round(t_stop / dt), n_neurons))
    return run_network(weights, drive, delay, dt)
