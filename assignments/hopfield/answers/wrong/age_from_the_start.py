"""Age 0 taken for the first pattern stored."""

LOSES = ["test_forgetting_curve"]

_curve = forgetting_curve


def forgetting_curve(weights, patterns, ages, update_orders):
    return _curve(weights, np.asarray(patterns)[:, ::-1], ages, update_orders)
