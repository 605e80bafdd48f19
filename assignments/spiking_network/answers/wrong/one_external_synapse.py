"""The external input comes through one synapse instead of C_E: the network is silent."""

LOSES = ["test_busy_without_inhibition", "test_rate", "test_irregularity", "test_asynchronous"]

_full = simulate_network


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    return _full(g, eta / round(EPSILON * F_EXC * n_neurons), n_neurons, weight, delay, t_stop, dt, seed)
