"""One external train for the whole network instead of one for each neuron."""

LOSES = ["test_independent", "test_asynchronous"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    train = np.random.default_rng(seed).poisson(rate * dt * 1e-3, round(t_stop / dt))
    return np.repeat(train[:, None], n_neurons, axis=1)


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    sources = random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed)
    weights = weight_matrix(sources, n_exc, weight, g)
    n_external = round(EPSILON * n_exc)
    rate = eta * n_external * threshold_rate(weight, n_external)
    drive = weight * poisson_drive(rate, n_neurons, t_stop, dt, seed + 1)
    return run_network(weights, drive, delay, dt)
