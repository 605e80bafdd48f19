"""|J1|: a bump where the cosine coupling is strong and negative."""

LOSES = ["test_half_width"]


_half = half_width


def half_width(j1):
    return _half(np.abs(j1))
