import numpy as np
from autograder.checking import array, close, holds, public, question

pytestmark = question("spectrum")


def spectrum(got, n):
    """Frequency and power as arrays of n values."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: frequency and power.")
    return array(got[0], (n,), what="frequency"), array(got[1], (n,), what="power")


@public(points=1)
def test_frequencies(student):
    """Segments of 100 ms in bins of 1 ms give 10, 20, ... 500 Hz, and clockwork at 50 Hz peaks at its
    harmonics."""
    frequency, power = spectrum(student.population_spectrum(3.5 + 20.0 * np.arange(50), 1, 0, 1000, segment=100.0), 50)
    assert close(frequency, 10.0 * np.arange(1, 51), what="frequency")
    assert close(power[4:49:5] / power[4], np.ones(9), rel=0.01, what="power at the harmonics")
    assert holds(power[0] < 0.01 * power[4], "There is power where there should be none.")


@public(points=1)
def test_flat_or_peaked(student):
    """A flat spectrum has no oscillation, one with a peak has."""
    frequency = np.arange(5.0, 505.0, 5.0)
    assert close(student.oscillation_frequency(frequency, np.ones(100)), 0.0, what="frequency of the oscillation")
    peaked = 1 + 20 * np.exp(-(((frequency - 60) / 8) ** 2))
    assert close(student.oscillation_frequency(frequency, peaked), 60.0, what="frequency of the oscillation")
