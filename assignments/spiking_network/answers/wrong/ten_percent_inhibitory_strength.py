"""Inhibitory synapses have strength g instead of g times J."""

LOSES = ["test_rate", "test_weights_of_three_neurons", "test_weight_matrix"]

_right_simulation = simulate_network


def weight_matrix(sources, n_exc, weight, g):
    sources = np.asarray(sources)
    weights = np.zeros((len(sources), len(sources)))
    np.put_along_axis(weights, sources, np.where(sources < n_exc, weight, -g), axis=1)
    return weights


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    return _right_simulation(g / weight, eta, n_neurons, weight, delay, t_stop, dt, seed)
