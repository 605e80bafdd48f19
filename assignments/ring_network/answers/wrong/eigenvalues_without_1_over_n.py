"""The kernel's Fourier sum without the factor 1/N."""

LOSES = ["test_constant_kernel", "test_eigenvalues", "test_growth_rates", "test_unstable_modes"]


def kernel_eigenvalues(kernel):
    return np.fft.fft(np.asarray(kernel, float))
