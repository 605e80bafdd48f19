"""The orbit is the whole simulation from rest, transient included."""

LOSES = ["test_closed_curve", "test_orbit"]


_settled = limit_cycle


def limit_cycle(current, g_na=1.2, g_k=0.36):
    return _settled(current, g_na, g_k)[0], _constant_drive(float(current), 100.0)[:, :3]
