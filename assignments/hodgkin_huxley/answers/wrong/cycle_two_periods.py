"""Two periods instead of one."""

LOSES = ["test_closed_curve", "test_period", "test_orbit"]


_once = limit_cycle


def limit_cycle(current, g_na=1.2, g_k=0.36):
    period, orbit = _once(current, g_na, g_k)
    return 2 * period, np.concatenate([orbit, orbit])
