"""The expansion stops at the constant."""

LOSES = ["test_series_without_refractory_period"]


def lif_rate_series(current, tau_m=20.0):
    return 1000 / tau_m * (np.asarray(current, dtype=float) - 1 / 2)
