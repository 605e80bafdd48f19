"""a does not decay within the interval."""

LOSES = ["test_implicit_f_i_equation"]


def _adapting_rate(drive, jump, tau_m, tau_a):
    if drive <= 1.0:
        return 0.0

    def f(T):
        a = jump / -math.expm1(-T / tau_a)
        return (drive - a) * -math.expm1(-T / tau_m) - 1

    hi = tau_m
    while f(hi) < 0:
        hi *= 2
    return 1000 / brentq(f, 1e-9 * tau_m, hi, xtol=1e-13)
