"""The time constant of 20 ms where there is a refractory period."""

LOSES = ["test_rate_with_refractory_period"]


_rate = lif_firing_rate


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    return _rate(current, 20.0 if t_ref else tau_m, t_ref)
