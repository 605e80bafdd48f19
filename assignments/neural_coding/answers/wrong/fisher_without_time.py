"""Counting time left out of the Fisher information; b'^2 / I_F for the bound's numerator."""

LOSES = ["test_fisher_information", "test_bound_of_a_biased_estimator"]


def fisher_information(s, preferred, r_max, sigma, duration):
    distance = (np.asarray(s, float)[..., None] - np.asarray(preferred)) / sigma
    return np.sum(r_max * np.exp(-(distance**2) / 2) * distance**2, axis=-1) / sigma**2


def cramer_rao_bound(information, bias_slope=0.0):
    return (1 + bias_slope**2) / np.asarray(information)
