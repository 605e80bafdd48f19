"""The spectrum is the one-sided density: twice as high."""

LOSES = ["test_level"]

_two_sided = population_spectrum


def population_spectrum(*args, **kwargs):
    frequency, power = _two_sided(*args, **kwargs)
    return frequency, 2 * power
