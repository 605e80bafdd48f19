"""Stimuli are angles: differences are taken the short way round."""

LOSES = ["test_gaussian_curve"]


def gaussian_tuning(s, s_pref, r_max, sigma):
    apart = (np.asarray(s, float) - s_pref + 90) % 180 - 90
    return r_max * np.exp(-0.5 * (apart / sigma) ** 2)
