"""Relaxed from 0 Hz: stays in the low state."""

LOSES = ["test_other_proportions"]


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu = eta * threshold_rate(weight, n_synapses)
    r = 0.0
    for _ in range(3000):
        r += 0.02 * (siegert_rate(*input_moments(r, g, nu, n_synapses, weight, gamma)) - r)
    return float(r)
