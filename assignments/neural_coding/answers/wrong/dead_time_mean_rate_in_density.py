"""The mean rate, already lowered by the dead time, in the interval density; Fano factor left at 1."""

LOSES = ["test_fano_factor_of_long_windows", "test_interval_density_with_dead_time"]


def dead_time_statistics(rate, t_ref):
    return rate / (1 + rate * t_ref), 1 / (1 + rate * t_ref), np.ones_like(np.asarray(rate, float))


def dead_time_density(interval, rate, t_ref):
    rate = rate / (1 + rate * t_ref)
    free = np.asarray(interval) - t_ref
    return np.where(free < 0, 0, rate * np.exp(-rate * free))
