"""A parabola through ln r: the noise in the flanks decides."""

LOSES = ["test_gaussian_fit"]


def fit_gaussian_tuning(s, r):
    s, r = np.asarray(s, float), np.asarray(r, float)
    seen, middle = r > 0, np.mean(s)
    a, b, c = np.polyfit(s[seen] - middle, np.log(r[seen]), 2)
    return middle - b / (2 * a), np.exp(c - b**2 / (4 * a)), np.sqrt(abs(1 / (2 * a)))
