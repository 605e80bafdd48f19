"""The refractory period is taken off the second instead of being added to each interval."""

LOSES = ["test_rate_with_refractory_period"]


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, dtype=float)
    drive = np.where(current > 1, current, 2.0)
    return np.where(current > 1, (1000.0 - t_ref) / (tau_m * np.log(drive / (drive - 1))), 0.0)
