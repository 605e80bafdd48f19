"""The noise summed as (1 - decay)^age instead of its square."""

LOSES = ["test_palimpsest_overlap"]


def palimpsest_overlap(age, decay, n):
    return erf((1 - np.asarray(decay)) ** age * np.sqrt(np.asarray(n) * decay / 2))
