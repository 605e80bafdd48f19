"""The full width instead of half of it, measured and in theory."""

LOSES = ["test_width_of_a_block", "test_active_half_width", "test_narrower_with_stronger_coupling", "test_half_width"]

_half = half_width


def active_half_width(rates):
    rates = np.asarray(rates, float)
    return float(2 * np.pi * np.mean(rates > 0.01 * rates.max()))


def half_width(j1):
    return 2 * _half(j1)


def j0_limit(j1):
    j1 = np.asarray(j1, float)
    theta_c = np.where(j1 > 2, _half(j1), np.pi)
    return (-np.pi * np.cos(theta_c) / (np.sin(theta_c) - theta_c * np.cos(theta_c)))[()]
