"""The adaptation is replaced by its mean, jump * tau_a * rate."""

LOSES = ["test_implicit_f_i_equation"]


def _adapting_rate(drive, jump, tau_m, tau_a):
    if drive <= 1.0:
        return 0.0

    def gap(rate):
        return rate - float(lif_firing_rate(drive - jump * tau_a * rate / 1000.0, tau_m))

    return brentq(gap, 0.0, 2000.0)
