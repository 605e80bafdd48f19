"""Slope squared without the rate beneath it; the bias is left out of the bound."""

LOSES = ["test_fisher_information", "test_bound_of_a_biased_estimator"]


def fisher_information(s, preferred, r_max, sigma, duration):
    distance = np.asarray(s, float)[..., None] - np.asarray(preferred)
    slope = -distance / sigma**2 * r_max * np.exp(-(distance**2) / (2 * sigma**2))
    return duration * np.sum(slope**2, axis=-1)


def cramer_rao_bound(information, bias_slope=0.0):
    return 1 / np.asarray(information)
