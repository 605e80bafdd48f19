"""The spectrum by scipy's Welch method with a Hann window, halved to the two-sided density."""

from scipy.signal import welch


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    _, rate = population_rate(times, n_neurons, t_start, t_stop, bin_width)
    frequency, power = welch(rate, fs=1000 / bin_width, window="hann", nperseg=round(segment / bin_width))
    return frequency[1:], power[1:] / 2


def oscillation_frequency(frequency, power, factor=5.0):
    pairs = sorted(zip(power, frequency, strict=True))
    n = len(pairs)
    median = (pairs[(n - 1) // 2][0] + pairs[n // 2][0]) / 2
    return pairs[-1][1] if pairs[-1][0] > factor * median else 0
