"""The growth rate of the voltage with the gates held fixed."""

LOSES = ["test_rest_without_current", "test_growth_rate_at_any_current"]


def rest_growth_rate(current, g_na=1.2, g_k=0.36):
    v, n, m, h = resting_state(current, g_na, g_k)
    ahead = _derivative(v + 1e-3, n, m, h, current, g_na, g_k)[0]
    return (ahead - _derivative(v - 1e-3, n, m, h, current, g_na, g_k)[0]) / 2e-3


def hh_block_current(g_na=1.2, g_k=0.36):
    return {}
