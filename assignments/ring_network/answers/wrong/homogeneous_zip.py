"""Couplings and inputs taken pair by pair: they do not broadcast."""

LOSES = ["test_homogeneous_rate"]


def homogeneous_rate(j0, i0):
    return np.array([i / (1 - j) if j < 1 else np.inf for j, i in zip(np.atleast_1d(j0), np.atleast_1d(i0))])
