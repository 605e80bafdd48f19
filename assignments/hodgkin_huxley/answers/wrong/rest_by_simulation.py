"""The fixed point is taken from the end of a simulation, also where that oscillates."""

LOSES = ["test_fixed_point_at_any_current", "test_growth_rate_at_any_current"]


_fixed_point = resting_state


def resting_state(current, g_na=1.2, g_k=0.36):
    return _constant_drive(float(current), 200.0, g_na=g_na, g_k=g_k)[-1]
