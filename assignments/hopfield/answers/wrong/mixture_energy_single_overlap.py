"""Only one of the n overlaps in the energy."""

LOSES = ["test_mixture_formulas"]


def mixture_energy(n):
    return -0.5 * mixture_overlap(n) ** 2
