"""Growth rates in units of 1/tau instead of 1/ms."""

LOSES = ["test_no_coupling_decay", "test_growth_rates"]


def growth_rates(kernel, tau=10.0):
    eigenvalues = kernel_eigenvalues(kernel).real
    return eigenvalues[: len(eigenvalues) // 2 + 1] - 1
