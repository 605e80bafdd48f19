"""Degrees taken for radians, no rectification, and a Gaussian without its factor 2."""

LOSES = [
    "test_landmarks",
    "test_gaussian_curve",
    "test_cosine_curve",
    "test_sigmoid_curve",
    "test_cosine_fit",
    "test_gaussian_fit_without_noise",
    "test_gaussian_fit",
    "test_sigmoid_fit",
]


def gaussian_tuning(s, s_pref, r_max, sigma):
    return r_max * np.exp(-((np.asarray(s) - s_pref) ** 2) / sigma**2)


def cosine_tuning(s, s_pref, r_0, r_max):
    return r_0 + (r_max - r_0) * np.cos(np.asarray(s) - s_pref)


def sigmoid_tuning(s, s_half, r_max, delta):
    return r_max / (1 + np.exp((s_half - np.asarray(s)) / abs(delta)))


def fit_cosine_tuning(s, r):
    return optimize.curve_fit(cosine_tuning, s, r, (0.0, 30.0, 50.0))[0]
