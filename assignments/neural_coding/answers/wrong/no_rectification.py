"""The cosine curve is let go below zero; so is the linear neuron's rate."""

LOSES = ["test_cosine_curve", "test_rate_is_rectified"]


def cosine_tuning(s, s_pref, r_0, r_max):
    return r_0 + (r_max - r_0) * np.cos(np.deg2rad(np.asarray(s) - s_pref))


def linear_response(stimulus, dt, kernel, r_0):
    return r_0 + np.convolve(stimulus, kernel)[: len(stimulus)] * dt
