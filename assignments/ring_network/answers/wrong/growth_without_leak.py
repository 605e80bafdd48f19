"""Growth rates without the leak -1."""

LOSES = ["test_no_coupling_decay", "test_growth_rates", "test_unstable_modes"]


def growth_rates(kernel, tau=10.0):
    eigenvalues = kernel_eigenvalues(kernel).real
    return eigenvalues[: len(eigenvalues) // 2 + 1] / tau
