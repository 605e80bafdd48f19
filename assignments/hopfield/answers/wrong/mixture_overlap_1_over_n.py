"""Overlap 1/n, as if the overlaps had to sum to one."""

LOSES = ["test_mixture_formulas"]


def mixture_overlap(n):
    return 1 / n


def mixture_energy(n):
    return -0.5 * n * (binom(n - 1, (n - 1) // 2) / 2.0 ** (n - 1)) ** 2
