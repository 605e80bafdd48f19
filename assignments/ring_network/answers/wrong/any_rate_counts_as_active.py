"""Every rate above zero counts as active, even a hundred-thousandth of the peak."""

LOSES = ["test_active_half_width"]


def active_half_width(rates):
    return float(np.pi * np.mean(np.asarray(rates, float) > 0))
