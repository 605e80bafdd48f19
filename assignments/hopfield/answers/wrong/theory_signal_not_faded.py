"""The signal kept at 1."""

LOSES = ["test_fading", "test_palimpsest_overlap"]

_overlap = palimpsest_overlap


def palimpsest_overlap(age, decay, n):
    return _overlap(0 * np.asarray(age), decay, n)
