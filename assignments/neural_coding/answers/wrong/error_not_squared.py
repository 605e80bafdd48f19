"""Mean squared error without the root."""

LOSES = ["test_error_reaches_the_bound", "test_error_of_an_uneven_population"]

_root_mean_square = ml_error


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    return _root_mean_square(s_true, s, preferred, r_max, sigma, duration, n_trials, seed) ** 2
