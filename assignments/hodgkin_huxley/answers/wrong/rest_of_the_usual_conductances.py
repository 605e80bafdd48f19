"""The fixed point of the usual conductances, whatever was asked for."""

LOSES = ["test_fixed_point_at_any_current"]


_resting = resting_state


def resting_state(current, g_na=G_NA, g_k=G_K):
    return _resting(current)


def rest_growth_rate(current, g_na=G_NA, g_k=G_K):
    rest = _resting(current, g_na, g_k)
    jacobian = np.empty((4, 4))
    for i, step in enumerate((1e-3, 1e-5, 1e-5, 1e-5)):
        shift = step * np.eye(4)[i]
        ahead = _derivative(*(rest + shift), float(current), g_na, g_k)
        behind = _derivative(*(rest - shift), float(current), g_na, g_k)
        jacobian[:, i] = (np.array(ahead) - np.array(behind)) / (2 * step)
    return float(np.linalg.eigvals(jacobian).real.max())
