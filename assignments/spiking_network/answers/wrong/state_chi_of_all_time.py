"""Only the synchrony is measured from the start."""

LOSES = ["test_four_states"]


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    cv = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    if mean_rate(times, n_neurons, t_start, t_stop) < 0.5 or np.isnan(cv):
        return "silent"
    chi = synchrony_index(times, neurons, n_neurons, 0.0, t_stop)
    return ("S" if chi > chi_split else "A") + ("I" if cv > cv_split else "R")
