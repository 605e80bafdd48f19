"""The last mode, N/2, is never looked at."""

LOSES = ["test_unstable_modes"]


def unstable_modes(kernel):
    kernel = np.asarray(kernel, float)
    n = len(kernel)
    x = 2 * np.pi * np.arange(n) / n
    return [m for m in range(n // 2) if np.mean(kernel * np.cos(m * x)) > 1 + 1e-9]
