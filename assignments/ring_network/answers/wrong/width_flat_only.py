"""Several couplings as one row: the shape of a table is lost."""

LOSES = ["test_half_width"]


_half = half_width


def half_width(j1):
    return np.array([_half(j) for j in np.ravel(j1)]) if np.ndim(j1) else _half(j1)
