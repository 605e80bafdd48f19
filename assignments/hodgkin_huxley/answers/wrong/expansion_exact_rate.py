"""The exact rate instead of its expansion."""

LOSES = ["test_series_without_refractory_period", "test_series_with_refractory_period"]


def lif_rate_series(current, tau_m=20.0):
    return lif_firing_rate(current, tau_m)


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    return lif_firing_rate(current, tau_m, t_ref)
