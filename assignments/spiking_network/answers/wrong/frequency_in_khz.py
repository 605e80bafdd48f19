"""Frequencies per ms, because the bins are in ms."""

LOSES = ["test_frequencies", "test_peak"]

_in_hz = population_spectrum


def population_spectrum(*args, **kwargs):
    frequency, power = _in_hz(*args, **kwargs)
    return frequency * 1e-3, power
