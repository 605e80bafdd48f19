"""The refractory period is left out of the mean interval."""

LOSES = [
    "test_almost_noise_free",
    "test_more_input_more_spikes",
    "test_moderate_noise",
    "test_little_noise_above_threshold",
    "test_arrays",
]

_refractory = siegert_rate


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return _refractory(mu, sigma, tau_m, theta, v_reset, 0.0)
