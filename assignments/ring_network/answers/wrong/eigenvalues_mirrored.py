"""Half of the spectrum mirrored without conjugation: right for even kernels only."""

LOSES = ["test_eigenvalues"]


def kernel_eigenvalues(kernel):
    n = len(kernel)
    half = np.fft.rfft(np.asarray(kernel, float)) / n
    return np.array([half[min(m, n - m)] for m in range(n)])
