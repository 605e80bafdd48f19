"""Without this pattern's share of the noise."""

LOSES = ["test_palimpsest_overlap"]


def palimpsest_overlap(age, decay, n):
    age, decay, n = (np.asarray(x, float) for x in (age, decay, n))
    k = 1 - decay
    noise = (1 / (1 - k**2) - k ** (2 * age)) / n
    return erf(k**age / np.sqrt(2 * noise))
