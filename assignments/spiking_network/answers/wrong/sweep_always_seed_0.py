"""The seed does not reach the simulation."""

LOSES = ["test_window_and_seed"]


def rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0):
    rate, cv = np.empty((2, len(eta_values), len(g_values)))
    for j, eta in enumerate(eta_values):
        for i, g in enumerate(g_values):
            times, neurons = simulate_network(g, eta, n_neurons, weight, t_stop=t_stop)
            rate[j, i] = mean_rate(times, n_neurons, t_start, t_stop)
            cv[j, i] = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    return rate, cv
