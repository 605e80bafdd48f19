"""The noise expanded in the decay: 1/(2 eps N)."""

LOSES = ["test_palimpsest_overlap"]


def palimpsest_overlap(age, decay, n):
    age, decay, n = (np.asarray(x, float) for x in (age, decay, n))
    return erf((1 - decay) ** age * np.sqrt(n * decay))
