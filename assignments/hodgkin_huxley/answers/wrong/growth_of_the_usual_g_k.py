"""Growth rates with the usual potassium conductance, whatever was asked for."""

LOSES = ["test_growth_rate_at_any_current"]


_growth = rest_growth_rate


def rest_growth_rate(current, g_na=G_NA, g_k=G_K):
    return _growth(current, g_na)


def is_bistable(current, g_na=G_NA, g_k=G_K):
    return np.array([_rests_and_fires_(i, g_na, g_k) for i in np.ravel(current)], bool)


def _rests_and_fires_(drive, g_na, g_k):
    if _growth(drive, g_na, g_k) >= 0.0:
        return False
    kicked = (V_START + 40.0, *_steady_state_at(V_START)[1:])
    return _sustained_rate(_constant_drive(drive, start=kicked, g_na=g_na, g_k=g_k)[:, 0]) > 0.0


def hh_block_current(g_na=G_NA, g_k=G_K):
    return brentq(_growth, 0.5, 3.0, args=(g_na, g_k), xtol=1e-6)
