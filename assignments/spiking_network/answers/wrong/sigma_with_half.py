"""sigma^2 with a factor 1/2."""

LOSES = ["test_external_input_alone"]


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    p = n_synapses * tau_m * 1e-3
    return weight * p * (nu_ext + rate * (1 - gamma * g)), weight * np.sqrt(
        p * (nu_ext + rate * (1 + gamma * g**2)) / 2
    )
