"""The variance of the input has the sign of inhibition: 1 - gamma g where 1 + gamma g^2 belongs."""

LOSES = ["test_recurrent_input"]


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    per_tau = n_synapses * tau_m * 1e-3
    net = nu_ext + rate * (1 - gamma * g)
    return weight * per_tau * net, weight * np.sqrt(per_tau * np.maximum(nu_ext + rate * (1 + gamma * g), 0))
