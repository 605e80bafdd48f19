"""The threshold rate given per ms, not per second."""

LOSES = ["test_small_network", "test_threshold_formula"]


def threshold_rate(weight, n_synapses, theta=THETA, tau_m=TAU_M):
    return theta / (weight * n_synapses * tau_m)
