"""The amplitude A of the cosine given as the peak rate A (1 - cos theta_c)."""

LOSES = ["test_peak_rate"]

_peak = peak_rate


def peak_rate(theta_c, j0, i0):
    return _peak(theta_c, j0, i0) / (1 - np.cos(theta_c))
