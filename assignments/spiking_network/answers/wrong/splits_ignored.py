"""The splits are built in: those that are passed do nothing."""

LOSES = ["test_splits"]

_with_splits = network_state


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    return _with_splits(times, neurons, n_neurons, t_start, t_stop)
