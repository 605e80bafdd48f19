"""Rate per millisecond instead of per second."""

LOSES = ["test_rate_without_refractory_period", "test_rate_with_refractory_period"]


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, dtype=float)
    drive = np.where(current > 1, current, 2.0)
    return np.where(current > 1, 1 / (t_ref + tau_m * np.log(drive / (drive - 1))), 0.0)
