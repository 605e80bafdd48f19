"""The factor sqrt(pi) in front of the integral is missing."""

LOSES = [
    "test_almost_noise_free",
    "test_moderate_noise",
    "test_little_noise_above_threshold",
    "test_arrays",
    "test_little_noise_below_threshold",
]

_with_factor = siegert_rate


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return _with_factor(mu, sigma, tau_m / np.sqrt(np.pi), theta, v_reset, t_ref)
