"""The probability of a wrong bit in place of the overlap."""

LOSES = ["test_fading", "test_palimpsest_overlap"]

_overlap = palimpsest_overlap


def palimpsest_overlap(age, decay, n):
    return (1 - _overlap(age, decay, n)) / 2
