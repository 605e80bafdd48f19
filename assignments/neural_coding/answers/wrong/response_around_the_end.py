"""Convolution by fft without padding: the first bins see the last."""

LOSES = ["test_response_to_noise", "test_rate_is_rectified"]


def linear_response(stimulus, dt, kernel, r_0):
    n = len(stimulus)
    return np.maximum(r_0 + dt * np.fft.irfft(np.fft.rfft(stimulus) * np.fft.rfft(kernel, n), n), 0)
