"""Limits clipped to -5 ... 5 against overflow."""

LOSES = ["test_little_noise_above_threshold"]

from scipy.integrate import quad as _quad


def _one(mu, sigma, tau_m, theta, v_reset, t_ref):
    a, b = np.clip([(v_reset - mu) / sigma, (theta - mu) / sigma], -5, 5)
    return 1e3 / (t_ref + tau_m * np.sqrt(np.pi) * _quad(lambda u: erfcx(-u), a, b)[0])


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return np.vectorize(_one)(mu, sigma, tau_m, theta, v_reset, t_ref)[()]
