"""exp(u^2) (1 + erf u) multiplied out as it stands: overflow and loss of digits where noise is small."""

LOSES = ["test_almost_noise_free", "test_little_noise_above_threshold"]

from scipy.integrate import quad
from scipy.special import erf


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    mu, sigma = np.broadcast_arrays(np.asarray(mu, dtype=float), np.asarray(sigma, dtype=float))
    rates = []
    for m, s in zip(mu.ravel(), sigma.ravel(), strict=True):
        integral = quad(lambda u: np.exp(u * u) * (1 + erf(u)), (v_reset - m) / s, (theta - m) / s)[0]
        rates.append(1e3 / (t_ref + tau_m * np.sqrt(np.pi) * integral))
    return np.array(rates).reshape(mu.shape)
