"""The conjugate sum: eigenvalues of exp(-i m theta)."""

LOSES = ["test_eigenvalues"]


def kernel_eigenvalues(kernel):
    return np.fft.ifft(np.asarray(kernel, float))
