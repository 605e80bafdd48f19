"""Each step is driven by the current of the step before."""

LOSES = ["test_gates_at_a_held_voltage"]


_simulate = simulate_hh


def simulate_hh(current, dt, start=None, g_na=G_NA, g_k=G_K):
    return _simulate(np.append(0.0, np.asarray(current, float)[:-1]), dt, start, g_na, g_k)
