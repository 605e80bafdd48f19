"""Runge-Kutta with steps of 0.1 ms, which diverges at the first spike."""

LOSES = [
    "test_period_of_firing",
    "test_shape_of_the_action_potential",
    "test_pulses_and_starts",
    "test_fires_at_ten_times_the_classical_unit",
]


_fine = simulate_hh


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    every = max(1, round(0.1 / dt))
    state = _steady_state_at(V_START) if start is None else tuple(start)
    rows = [state]
    for drive in current[every::every]:
        try:
            state = _runge_kutta_step(state, every * dt, float(drive), g_na, g_k)
        except OverflowError:
            state = (math.nan,) * 4
        rows.append(state)
    coarse = np.array(rows)
    return np.repeat(coarse, every, axis=0)[: len(current)]
