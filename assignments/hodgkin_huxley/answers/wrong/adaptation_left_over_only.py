"""The adaptation just before a spike is taken for that just after it."""

LOSES = ["test_implicit_f_i_equation"]


def _adapting_rate(drive, jump, tau_m, tau_a):
    if drive <= 1.0:
        return 0.0

    def gap(t):
        slow, fast = math.exp(-t / tau_a), math.exp(-t / tau_m)
        a = jump / math.expm1(t / tau_a) if jump else 0.0
        return drive * (1 - fast) - a * tau_a / (tau_a - tau_m) * (slow - fast) - 1

    return 1000.0 / brentq(gap, 1e-6, 1e4)
