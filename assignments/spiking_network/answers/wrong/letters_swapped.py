"""The two criteria exchanged: CV decides about synchrony, chi about irregularity."""

LOSES = ["test_four_states", "test_splits"]


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    cv = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    if np.isnan(cv):
        return "silent"
    chi = synchrony_index(times, neurons, n_neurons, t_start, t_stop)
    return ("S" if cv < cv_split else "A") + ("I" if chi < chi_split else "R")
