"""The share of inhibition gamma is built in as 1/4."""

LOSES = ["test_recurrent_input", "test_other_proportions"]

_moments_of, _rate_of = input_moments, mean_field_rate


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    return _moments_of(rate, g, nu_ext, n_synapses, weight, 0.25, tau_m)
