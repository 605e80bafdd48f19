"""The first period, transient included."""

LOSES = ["test_orbit"]


def limit_cycle(current, g_na=G_NA, g_k=G_K):
    t = _constant_drive(float(current), 120.0, 0.01, None, g_na, g_k)
    a, b = spike_times(t[:, 0], 0.01, threshold=resting_state(current, g_na, g_k)[0])[:2]
    return float(b - a), t[int(a / 0.01) : int(b / 0.01) + 1, :3]
