"""The sum over lags without dt, centred by mode="same"."""

LOSES = ["test_impulse", "test_response_to_noise", "test_rate_is_rectified"]


def linear_response(stimulus, dt, kernel, r_0):
    return np.maximum(r_0 + np.convolve(stimulus, kernel, mode="same"), 0)
