"""m is taken to follow at once: three variables."""

LOSES = ["test_growth_rate_at_any_current"]


def rest_growth_rate(current, g_na=G_NA, g_k=G_K):
    r = resting_state(current, g_na, g_k)
    J = np.empty((4, 4))
    for i in range(4):
        e = 1e-5 * np.eye(4)[i]
        J[:, i] = (
            np.array(_derivative(*(r + e), current, g_na, g_k)) - np.array(_derivative(*(r - e), current, g_na, g_k))
        ) / 2e-5
    k = [0, 1, 3]
    K = J[np.ix_(k, k)] - np.outer(J[k, 2], J[2, k]) / J[2, 2]
    return float(np.linalg.eigvals(K).real.max())
