"""The preferred direction as the vector mean: right for evenly spaced directions only."""

LOSES = ["test_cosine_fit"]


def fit_cosine_tuning(s, r):
    r, angle = np.asarray(r, float), np.deg2rad(s)
    vector = 2 * np.mean((r - r.mean()) * np.exp(1j * angle))
    return np.rad2deg(np.angle(vector)), r.mean(), r.mean() + abs(vector)
