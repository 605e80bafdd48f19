"""The third column is h instead of m."""

LOSES = ["test_closed_curve", "test_orbit"]


_with_m = limit_cycle


def limit_cycle(current, g_na=1.2, g_k=0.36):
    period, _ = _with_m(current, g_na, g_k)
    settled = _constant_drive(float(current), 400.0)[-1]
    trace = _constant_drive(float(current), period, 0.01, tuple(settled.tolist()))
    return period, trace[:, [0, 1, 3]]
