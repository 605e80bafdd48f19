"""A half-width of pi where there is no bump at all."""

LOSES = ["test_half_width"]

_half = half_width


def half_width(j1):
    return np.nan_to_num(_half(j1), nan=np.pi)[()]
