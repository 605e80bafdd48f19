"""Spikes come neuron by neuron, not in order of time."""

LOSES = ["test_same_seed", "test_random_network"]

_asked, _run = simulate_network, run_network


def _by_neuron(times, neurons):
    order = np.lexsort((times, neurons))
    return times[order], neurons[order]


def run_network(weights, drive, delay=1.8, dt=0.1, **settings):
    return _by_neuron(*_run(weights, drive, delay, dt, **settings))


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    return _by_neuron(*_asked(g, eta, n_neurons, weight, delay, t_stop, dt, seed))
