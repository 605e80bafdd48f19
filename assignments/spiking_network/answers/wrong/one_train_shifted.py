"""One train, shifted for each neuron."""

LOSES = ["test_independent"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    x = np.random.default_rng(seed).poisson(rate * dt * 1e-3, round(t_stop / dt))
    return np.column_stack([np.roll(x, i) for i in range(n_neurons)])
