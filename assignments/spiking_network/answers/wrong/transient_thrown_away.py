"""The first 100 ms are left out."""

LOSES = ["test_same_seed"]

_asked = simulate_network


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    times, neurons = _asked(g, eta, n_neurons, weight, delay, t_stop, dt, seed)
    return times[times >= 100], neurons[times >= 100]
