"""Means and noises pair by pair: one noise for several means breaks down."""

LOSES = ["test_arrays"]


_siegert = siegert_rate


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    if np.ndim(mu) == 0:
        return _siegert(mu, sigma, tau_m, theta, v_reset, t_ref)
    return np.array([_siegert(m, s, tau_m, theta, v_reset, t_ref) for m, s in zip(mu, sigma)])
