"""Points pair by pair: a row of J0 and a column of J1 make no map."""

LOSES = ["test_phase"]


_phase = phase


def phase(j0, j1):
    if np.ndim(j0) == 0:
        return _phase(j0, j1)
    return np.array([_phase(a, b) for a, b in zip(j0, j1)])
