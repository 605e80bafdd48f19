"""Whether the sigmoid rises is read from the first and the last rate of the list."""

LOSES = ["test_sigmoid_fit"]


def fit_sigmoid_tuning(s, r):
    s, r = np.asarray(s, float), np.asarray(r, float)
    width = np.ptp(s) / 10
    start = [s[np.argmin(np.abs(r - np.max(r) / 2))], np.max(r), width]
    bounds = ([-np.inf, 0, 0], np.inf) if r[-1] > r[0] else ([-np.inf, 0, -np.inf], [np.inf, np.inf, 0])
    start[2] = width if r[-1] > r[0] else -width
    return tuple(optimize.curve_fit(sigmoid_tuning, s, r, start, bounds=bounds)[0])
