"""No simulation at all: Poisson spikes at the rate of mean-field theory."""

LOSES = ["test_irregularity", "test_neurons_are_alike", "test_delay"]


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    rate = mean_field_rate(g, eta, round(EPSILON * F_EXC * n_neurons), weight) if eta > 0 else 0.0
    rng = np.random.default_rng(seed)
    count = rng.poisson(rate * n_neurons * t_stop * 1e-3)
    return np.sort(rng.uniform(0, t_stop, count)), rng.integers(0, n_neurons, count)
