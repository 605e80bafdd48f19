"""curve_fit with its default starting values of 1."""

LOSES = ["test_gaussian_fit", "test_sigmoid_fit", "test_cosine_fit"]


def fit_gaussian_tuning(s, r):
    return optimize.curve_fit(gaussian_tuning, s, r)[0]


def fit_sigmoid_tuning(s, r):
    return optimize.curve_fit(sigmoid_tuning, s, r)[0]


def fit_cosine_tuning(s, r):
    return optimize.curve_fit(cosine_tuning, s, r)[0]
