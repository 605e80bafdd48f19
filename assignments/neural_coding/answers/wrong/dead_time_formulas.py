"""CV 1 - r t_ref, Fano factor equal to the CV, density not shifted by the dead time."""

LOSES = [
    "test_mean_rate_and_cv",
    "test_fano_factor_of_long_windows",
    "test_interval_density_with_dead_time",
]


def dead_time_statistics(rate, t_ref):
    cv = 1 - rate * t_ref
    return rate / (1 + rate * t_ref), cv, cv


def dead_time_density(interval, rate, t_ref):
    interval = np.asarray(interval)
    return np.where(interval < t_ref, 0, rate * np.exp(-rate * interval))
