"""The formula used everywhere: not a number at and below threshold."""

LOSES = ["test_silent_below_threshold"]


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, dtype=float)
    with np.errstate(all="ignore"):
        return 1000 / (t_ref + tau_m * np.log(current / (current - 1)))
