"""Runaway of the bump at its own peak only where J0 > 0."""

LOSES = ["test_phase"]


_phase = phase


def phase(j0, j1):
    found = np.asarray(_phase(j0, j1))
    return np.where((found == RUNAWAY) & (np.asarray(j0) < -3), BUMP, found)[()]
