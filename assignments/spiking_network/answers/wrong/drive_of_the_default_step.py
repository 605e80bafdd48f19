"""The external counts are those of a step of 0.1 ms, whatever dt."""

LOSES = ["test_rate"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    weights = weight_matrix(random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed), n_exc, weight, g)
    mean = eta * THETA / (weight * TAU_M) * 0.1
    drive = weight * np.random.default_rng(seed).poisson(mean, (round(t_stop / dt), n_neurons))
    return run_network(weights, drive, delay, dt)
