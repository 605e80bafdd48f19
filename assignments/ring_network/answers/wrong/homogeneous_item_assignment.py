"""Infinite rates put in by an index: breaks down for plain numbers."""

LOSES = ["test_homogeneous_rate"]


def homogeneous_rate(j0, i0):
    j0, i0 = np.asarray(j0, float), np.asarray(i0, float)
    with np.errstate(divide="ignore"):
        rate = i0 / (1 - j0)
    rate[j0 >= 1] = np.inf
    return rate
