"""Eigenvalues from numpy's eigvals, sorted by size instead of by mode."""

LOSES = ["test_eigenvalues", "test_growth_rates", "test_unstable_modes"]


def kernel_eigenvalues(kernel):
    kernel = np.asarray(kernel, float)
    n = len(kernel)
    i = np.arange(n)
    found = np.linalg.eigvals(kernel[(i[:, None] - i) % n] / n)
    return found[np.argsort(-np.abs(found))].astype(complex)
