"""int for round: a step too few."""

LOSES = ["test_counts_come_as_a_table"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    return np.random.default_rng(seed).poisson(rate * dt * 1e-3, (int(t_stop / dt), n_neurons))
