"""Feedback with the wrong sign: I0 / (1 + J0)."""

LOSES = ["test_no_coupling_rate", "test_homogeneous_rate"]


def homogeneous_rate(j0, i0):
    with np.errstate(divide="ignore"):
        return np.asarray(i0, float) / (1 + np.asarray(j0, float))
