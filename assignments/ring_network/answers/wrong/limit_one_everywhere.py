"""J0 < 1 taken for the bump as well as for the homogeneous state."""

LOSES = ["test_j0_limit", "test_phase"]


def j0_limit(j1):
    return np.ones(np.shape(j1))[()]
