"""Measured from 0."""

LOSES = ["test_window_and_seed"]


def rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0):
    rate, cv = np.zeros((2, len(eta_values), len(g_values)))
    for a, e in enumerate(eta_values):
        for b, g in enumerate(g_values):
            t, i = simulate_network(g, e, n_neurons, weight, t_stop=t_stop, seed=seed)
            rate[a, b] = mean_rate(t, n_neurons, 0.0, t_stop)
            cv[a, b] = interval_cv(t, i, n_neurons, 0.0, t_stop)
    return rate, cv
