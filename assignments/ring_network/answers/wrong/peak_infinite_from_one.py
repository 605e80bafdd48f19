"""Runaway at J0 = 1 whatever the width: negative peaks of narrow bumps under weak inhibition."""

LOSES = ["test_peak_rate"]


def peak_rate(theta_c, j0, i0):
    theta_c, j0, i0 = np.broadcast_arrays(*(np.asarray(x, float) for x in (theta_c, j0, i0)))
    restraint = -np.cos(theta_c) - j0 / np.pi * (np.sin(theta_c) - theta_c * np.cos(theta_c))
    return np.where(j0 >= 1, np.inf, i0 * (1 - np.cos(theta_c)) / restraint)[()]
