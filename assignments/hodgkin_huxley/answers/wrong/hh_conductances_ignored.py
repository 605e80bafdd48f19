"""g_na and g_k are accepted but not used."""

LOSES = ["test_period_of_firing"]


_general = simulate_hh


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    return _general(current, dt, start)
