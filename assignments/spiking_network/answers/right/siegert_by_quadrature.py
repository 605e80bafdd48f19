"""Siegert by adaptive quadrature of erfcx, number by number; the mean field by damped iteration."""

from scipy.integrate import quad


def _one_rate(mu, sigma, tau_m, theta, v_reset, t_ref):
    low, high = (v_reset - mu) / sigma, (theta - mu) / sigma
    if high > 25:
        return 0.0
    integral, _ = quad(lambda u: erfcx(-u), low, high, limit=500)
    return 1000 / (t_ref + tau_m * np.sqrt(np.pi) * integral)


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return np.vectorize(_one_rate)(mu, sigma, tau_m, theta, v_reset, t_ref)


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu_ext = eta * threshold_rate(weight, n_synapses)
    rate, mixing = 400.0, 0.05
    for _ in range(3000):
        new = siegert_rate(*input_moments(rate, g, nu_ext, n_synapses, weight, gamma))
        if abs(new - rate) < 1e-7:
            break
        rate += mixing * (new - rate)
    return rate
