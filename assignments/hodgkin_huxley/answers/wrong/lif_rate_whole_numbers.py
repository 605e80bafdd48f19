"""An array like the currents: with whole numbers for input the rates are cut."""

LOSES = ["test_rate_without_refractory_period"]


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    current = np.atleast_1d(current)
    rate = np.zeros_like(current)
    fires = current > 1
    rate[fires] = 1000.0 / (t_ref + tau_m * np.log(current[fires] / (current[fires] - 1.0)))
    return rate
