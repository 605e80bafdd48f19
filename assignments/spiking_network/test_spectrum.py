import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("spectrum")


def spectrum(got, n):
    """Frequency and power as arrays of n values."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: frequency and power.")
    return array(got[0], (n,), what="frequency"), array(got[1], (n,), what="power")


def modulated(rng, n_neurons, rate, frequency, depth, t_stop):
    """Poisson spikes of a population whose rate (Hz) is modulated at a frequency (Hz)."""
    times = rng.uniform(0, t_stop, rng.poisson(2 * rate * n_neurons * t_stop * 1e-3))
    keep = rng.uniform(size=times.size) < 0.5 * (1 + depth * np.cos(2e-3 * np.pi * frequency * times))
    return times[keep]


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


@hidden(points=3, hint="spectrum-level")
def test_level(student, reference, rng):
    """The level of the spectrum is that of the two-sided density, in Hz^2/Hz.

    Averages over bands of 50 frequencies and 400 segments, within 4.5 %: other windows that are normalised
    rightly pass. Hann's differs by 0.7 % (one standard deviation).
    """
    n, rate = int(rng.integers(20, 40)), rng.uniform(20, 40)
    times = modulated(rng, n, rate, 0.0, 0.0, 80_000)
    got = spectrum(student.population_spectrum(times, n, 0.0, 80_000.0, bin_width=0.5), 200)[1]
    want = reference.population_spectrum(times, n, 0.0, 80_000.0, bin_width=0.5)[1]
    assert close(got.reshape(4, 50).mean(axis=1), want.reshape(4, 50).mean(axis=1), rel=0.045, what="power in bands")
    # A rest of 0.6 segments is left out. Ten segments of 800 frequencies: Hann's differs by 1.5 %.
    got, want = [], []
    for start in 8000.0 * np.arange(10):
        case = times, n, start, start + 1280.0, 0.5, 800.0
        got.append(spectrum(student.population_spectrum(*case), 800)[1])
        want.append(reference.population_spectrum(*case)[1])
    assert close(np.mean(got), np.mean(want), rel=0.11, what="mean power where a rest is left out")


@hidden(points=2, hint="spectrum-axis")
def test_peak(student, reference, rng):
    """A modulation of the rate stands out at its frequency, whatever bins and segments, and after a
    transient.

    Three great volleys, which would raise the power tenfold or more.
    """
    target, width = 20.0 * int(rng.integers(2, 8)), rng.choice([0.5, 2.0])
    segment = rng.choice([100.0, 400.0])
    times = modulated(rng, 80, rng.uniform(30, 60), target, 0.9, 3000)
    times = np.concatenate([np.repeat([20.3, 47.3, 81.3], 1000), times[times >= 100]])
    got = student.population_spectrum(times, 80, 100.0, 3000.0, bin_width=width, segment=segment)
    want = reference.population_spectrum(times, 80, 100.0, 3000.0, bin_width=width, segment=segment)
    frequency, power = spectrum(got, len(want[0]))
    assert close(frequency, want[0], what="frequency")
    assert close(frequency[power.argmax()], want[0][want[1].argmax()], what="frequency of the largest power")
    assert close(power.mean(), want[1].mean(), rel=0.5, what="mean power after the transient")


@hidden(points=2, hint="oscillation-or-not")
def test_oscillation(student, rng, credit):
    """A peak counts as an oscillation when it exceeds the median by the factor asked for, and not
    otherwise."""
    frequency, factor = np.arange(5.0, 505.0, 5.0), rng.choice([rng.uniform(2.5, 4.2), rng.uniform(6, 9)])
    floor, peak = rng.uniform(0.2, 5) * rng.uniform(0.8, 1.2, 100), int(rng.integers(4, 60))
    with credit(0.5):
        power = floor.copy()
        power[peak] = 1.15 * factor * np.median(floor)
        got = student.oscillation_frequency(frequency, power, factor=factor)
        assert close(got, frequency[peak], what="frequency of the oscillation")
    with credit(0.5):
        power[peak] = 0.85 * factor * np.median(floor)
        got = student.oscillation_frequency(frequency, power, factor=factor)
        assert close(got, 0.0, what="frequency of the oscillation")
        power[70:] *= 0.1  # the mean falls by more than the median: against that the peak still is none
        power[peak] = 0.85 * factor * np.median(power)
        got = student.oscillation_frequency(frequency, power, factor=factor)
        assert close(got, 0.0, what="frequency of the oscillation")
