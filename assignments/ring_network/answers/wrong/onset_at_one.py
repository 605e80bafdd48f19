"""The bump appears at J1 = 1: the factor 1/2 of the cosine mode forgotten."""

LOSES = ["test_phase"]


def phase(j0, j1):
    j0, j1 = np.broadcast_arrays(np.asarray(j0, float), np.asarray(j1, float))
    return np.where(j0 < j0_limit(j1), np.where(j1 > 1, BUMP, HOMOGENEOUS), RUNAWAY)[()]
