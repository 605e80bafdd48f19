"""Siegert by the trapezoidal rule on a grid that is fine near the upper end."""


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    def rate(m, s):
        low, high = (v_reset - m) / s, (theta - m) / s
        if high > 26:
            return 0.0
        u = np.linspace(low, high, 20001)
        return 1e3 / (t_ref + tau_m * np.sqrt(np.pi) * np.trapezoid(erfcx(-u), u))

    return np.vectorize(rate)(mu, sigma)


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    tau = tau_m / 1000
    c_inh = gamma * n_synapses
    mean = tau * (n_synapses * weight * (nu_ext + rate) - c_inh * g * weight * rate)
    variance = tau * (n_synapses * weight**2 * (nu_ext + rate) + c_inh * (g * weight) ** 2 * rate)
    return mean, variance**0.5
