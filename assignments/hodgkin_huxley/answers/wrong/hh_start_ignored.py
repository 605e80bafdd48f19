"""Every simulation begins at -65 mV, whatever start is given."""

LOSES = ["test_pulses_and_starts"]


_anywhere = simulate_hh


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    return _anywhere(current, dt, None, g_na, g_k)
