"""The logarithm is expanded to second order only, so the coefficient of 1/current comes out as 1/4."""

LOSES = ["test_series_without_refractory_period"]


def lif_rate_series(current, tau_m=20.0):
    current = np.asarray(current, dtype=float)
    return 1000 / tau_m * (current - 1 / 2 + 1 / (4 * current))
