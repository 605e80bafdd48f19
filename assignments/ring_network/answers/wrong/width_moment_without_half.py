"""The cosine moment with sin(2 theta_c) in place of sin(2 theta_c) / 2."""

LOSES = [
    "test_half_width",
    "test_j0_limit",
    "test_phase",
]


def half_width(j1):
    j1 = np.asarray(j1, float)
    width = np.full(j1.shape, np.nan)
    grid = np.linspace(0.9, np.pi, 4000)
    for index in np.ndindex(j1.shape):
        if j1[index] > 2:
            width[index] = np.interp(2 * np.pi / j1[index], grid - np.sin(2 * grid), grid)
    return width[()]
