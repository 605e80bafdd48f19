"""|eigenvalue| > 1: strong lateral inhibition counted as growth."""

LOSES = ["test_unstable_modes"]


def unstable_modes(kernel):
    size = np.abs(kernel_eigenvalues(kernel))
    return [m for m in range(len(size) // 2 + 1) if size[m] > 1 + 1e-9]
