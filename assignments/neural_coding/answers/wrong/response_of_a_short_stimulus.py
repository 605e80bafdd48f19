"""A stimulus shorter than the kernel makes a response as long as the kernel."""

LOSES = ["test_response_to_noise"]


def linear_response(stimulus, dt, kernel, r_0):
    n = max(len(stimulus), len(kernel))
    return np.maximum(r_0 + dt * np.convolve(stimulus, kernel)[:n], 0.0)
