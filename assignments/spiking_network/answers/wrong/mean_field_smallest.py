"""The smallest solution where there are several."""

LOSES = ["test_other_proportions"]


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu = eta * threshold_rate(weight, n_synapses)

    def excess(r):
        return siegert_rate(*input_moments(r, g, nu, n_synapses, weight, gamma)) - r

    trial = np.append(0.0, np.geomspace(1e-6, 500.0, 600))
    y = excess(trial)
    k = np.flatnonzero((y[:-1] >= 0) & (y[1:] < 0))[0]
    return float(brentq(excess, trial[k], trial[k + 1]))
