"""Of the start only the voltage is taken; gates begin at their steady states."""

LOSES = ["test_pulses_and_starts", "test_gates_at_a_held_voltage"]
_sh = simulate_hh


def simulate_hh(current, dt, start=None, g_na=G_NA, g_k=G_K):
    if start is None:
        return _sh(current, dt, None, g_na, g_k)
    v = float(np.ravel(start)[0])
    return _sh(current, dt, _steady_state_at(v), g_na, g_k)
