"""The Gaussian limit sqrt(2/(pi n))."""

LOSES = ["test_mixture_formulas"]


def mixture_overlap(n):
    return 1.0 if n == 1 else float(np.sqrt(2 / (np.pi * n)))


def mixture_energy(n):
    return -0.5 * n * mixture_overlap(n) ** 2
