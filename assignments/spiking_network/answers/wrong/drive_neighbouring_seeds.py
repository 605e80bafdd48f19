"""Neuron i has the seed seed + i: neighbouring seeds share all trains but one."""

LOSES = ["test_counts_come_as_a_table"]


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    n = round(t_stop / dt)
    return np.column_stack([np.random.default_rng(seed + i).poisson(rate * dt * 1e-3, n) for i in range(n_neurons)])
