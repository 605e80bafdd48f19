"""Modes m and N - m both listed: they are the same wave."""

LOSES = ["test_unstable_modes"]


def unstable_modes(kernel):
    return [int(m) for m in np.flatnonzero(kernel_eigenvalues(kernel).real > 1)]
