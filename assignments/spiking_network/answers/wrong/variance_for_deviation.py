"""Squares where roots were asked for: CV^2, chi^2 and sigma^2."""

LOSES = [
    "test_neurons_of_different_rates",
    "test_volleys_with_jitter",
    "test_external_input_alone",
    "test_recurrent_input",
]

_cv, _chi, _moments = interval_cv, synchrony_index, input_moments


def interval_cv(*args, **kwargs):
    return _cv(*args, **kwargs) ** 2


def synchrony_index(*args, **kwargs):
    return _chi(*args, **kwargs) ** 2


def input_moments(*args, **kwargs):
    mu, sigma = _moments(*args, **kwargs)
    return mu, sigma**2
