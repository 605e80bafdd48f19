"""The rate in Hz taken as if it were per ms."""

LOSES = ["test_mean_and_variance"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    return np.random.default_rng(seed).poisson(rate * dt, (round(t_stop / dt), n_neurons))
