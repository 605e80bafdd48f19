"""Beyond the bound on J0 the formula's negative value instead of infinity."""

LOSES = ["test_peak_rate"]


def peak_rate(theta_c, j0, i0):
    restraint = np.cos(theta_c) + np.asarray(j0) / np.pi * (np.sin(theta_c) - theta_c * np.cos(theta_c))
    return -np.asarray(i0) * (1 - np.cos(theta_c)) / restraint
