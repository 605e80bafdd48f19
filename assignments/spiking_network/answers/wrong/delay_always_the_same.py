"""The network has a delay of 1.8 ms, whatever was asked for."""

LOSES = ["test_delay"]

_asked = simulate_network


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    return _asked(g, eta, n_neurons, weight, 1.8, t_stop, dt, seed)
