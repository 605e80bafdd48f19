"""Every synapse exists with probability 0.1, so that some neurons receive more than others."""

LOSES = ["test_neurons_are_alike"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    exists = np.random.default_rng(seed).uniform(size=(n_neurons, n_neurons)) < EPSILON
    weights = exists * np.where(np.arange(n_neurons) < n_exc, weight, -g * weight)
    rate = 1e3 * eta * THETA / (weight * TAU_M)
    return run_network(weights, weight * poisson_drive(rate, n_neurons, t_stop, dt, seed), delay, dt)
