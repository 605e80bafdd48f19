"""With a refractory period: the square of the first-order term is lost on inversion."""

LOSES = ["test_series_with_refractory_period"]


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    x, ratio = 1 / np.asarray(current, dtype=float), tau_m / t_ref
    return 1000.0 / t_ref * (1 - ratio * x - ratio / 2 * x**2)
