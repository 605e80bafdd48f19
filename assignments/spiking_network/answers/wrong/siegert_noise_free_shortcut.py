"""Little noise is taken for none: nothing below threshold, the noise-free rate above."""

LOSES = ["test_little_noise_above_threshold"]


_siegert = siegert_rate


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    mu, sigma = np.broadcast_arrays(np.asarray(mu, float), np.asarray(sigma, float))
    with np.errstate(all="ignore"):
        free = np.where(mu > theta, 1e3 / (t_ref + tau_m * np.log((mu - v_reset) / (mu - theta))), 0.0)
    found = np.where(sigma < 0.2, free, _siegert(mu, np.maximum(sigma, 0.2), tau_m, theta, v_reset, t_ref))
    return found if found.ndim else float(found)
