"""The mean rate of the bump is half what it should be."""

LOSES = ["test_half_ring", "test_peak_rate"]

_peak = peak_rate


def peak_rate(theta_c, j0, i0):
    return _peak(theta_c, np.asarray(j0) / 2, i0)
