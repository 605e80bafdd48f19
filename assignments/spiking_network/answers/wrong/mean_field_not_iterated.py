"""One step of iteration instead of a self-consistent rate."""

LOSES = ["test_brunels_asynchronous_state", "test_inhibition_dominates", "test_other_proportions"]


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu_ext = eta * threshold_rate(weight, n_synapses)
    start = siegert_rate(*input_moments(0.0, g, nu_ext, n_synapses, weight, gamma))
    return siegert_rate(*input_moments(start, g, nu_ext, n_synapses, weight, gamma))
