"""The maximal rate is the largest rate measured; only the other two parameters are fitted."""

LOSES = ["test_sigmoid_fit"]


def fit_sigmoid_tuning(s, r):
    s, r = np.asarray(s, float), np.asarray(r, float)
    top = np.max(r)
    start = s[np.argmin(np.abs(r - top / 2))], np.sign(np.corrcoef(s, r)[0, 1]) * np.ptp(s) / 10
    half, delta = optimize.curve_fit(lambda s, half, delta: sigmoid_tuning(s, half, top, delta), s, r, start)[0]
    return half, top, delta
