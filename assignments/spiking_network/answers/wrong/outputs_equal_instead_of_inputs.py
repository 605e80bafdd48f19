"""Every neuron sends the same number of synapses, instead of receiving it."""

LOSES = ["test_neurons_are_alike"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    n_exc = round(F_EXC * n_neurons)
    targets = random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed)
    weights = np.zeros((n_neurons, n_neurons))
    for j, row in enumerate(targets):
        weights[row, j] = weight if j < n_exc else -g * weight
    rate = 1e3 * eta * THETA / (weight * TAU_M)
    return run_network(weights, weight * poisson_drive(rate, n_neurons, t_stop, dt, seed), delay, dt)
