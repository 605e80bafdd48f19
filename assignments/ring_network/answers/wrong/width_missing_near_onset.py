"""Sought below 2.6 rad only: the wide bumps just above J1 = 2 are not found."""

LOSES = ["test_half_width"]


_half = half_width


def half_width(j1):
    width = np.asarray(_half(j1))
    return np.where(width > 2.6, np.nan, width)[()]
