"""The current is averaged over the run."""

LOSES = ["test_pulses_and_starts"]


_timed = simulate_hh


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    return _timed(np.full(len(current), np.mean(current)), dt, start, g_na, g_k)
