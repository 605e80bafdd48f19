"""The sodium current with m^2 h."""

LOSES = ["test_period_of_firing", "test_shape_of_the_action_potential"]


_half_right = _derivative


def _derivative(v, n, m, h, current, g_na, g_k):
    dv, *gates = _half_right(v, n, m, h, current, g_na, g_k)
    return (dv + g_na * (m**3 - m**2) * h * (v - E_NA) / C_M, *gates)
