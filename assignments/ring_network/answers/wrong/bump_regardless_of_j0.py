"""Above J1 = 2 a bump for any J0."""

LOSES = ["test_phase"]


def phase(j0, j1):
    j0, j1 = np.broadcast_arrays(np.asarray(j0, float), np.asarray(j1, float))
    return np.where(j1 > 2, BUMP, np.where(j0 < 1, HOMOGENEOUS, RUNAWAY))[()]
