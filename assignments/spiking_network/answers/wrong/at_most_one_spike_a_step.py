"""External spikes drawn as yes or no in each step: at high rates too few, and too regular."""

LOSES = ["test_mean_and_variance"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    rng = np.random.default_rng(seed)
    return (rng.uniform(size=(round(t_stop / dt), n_neurons)) < rate * dt * 1e-3).astype(int)
