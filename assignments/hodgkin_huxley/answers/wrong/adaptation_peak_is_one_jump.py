"""The adaptation starts each interval at one jump, as if nothing were left of the one before."""

LOSES = ["test_implicit_f_i_equation"]


def _adapting_rate(drive, jump, tau_m, tau_a):
    if drive <= 1.0:
        return 0.0

    def gap(t):
        slow, fast = math.exp(-t / tau_a), math.exp(-t / tau_m)
        return drive * (1 - fast) - jump * tau_a / (tau_a - tau_m) * (slow - fast) - 1

    return 1000.0 / brentq(gap, 1e-6, 1e4)
