"""I0 / (1 - J0) also where it is negative: a runaway network with a negative rate."""

LOSES = ["test_homogeneous_rate"]


def homogeneous_rate(j0, i0):
    return np.asarray(i0, float) / (1 - np.asarray(j0, float))
