"""Widths below half a radian are not looked for."""

LOSES = ["test_half_width"]


def half_width(j1):
    j1 = np.asarray(j1, float)
    width = np.full(j1.shape, np.nan)
    for index in np.ndindex(j1.shape):
        if j1[index] > 2:
            width[index] = brentq(lambda x: j1[index] * (x - np.sin(x) * np.cos(x)) - 2 * np.pi, 0.5, np.pi)
    return width[()]
