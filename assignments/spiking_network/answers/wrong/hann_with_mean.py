"""Hann's window on the rate with its mean: it leaks to the first frequency."""

LOSES = ["test_level"]


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    r = population_rate(times, n_neurons, t_start, t_stop, bin_width)[1]
    m = round(segment / bin_width)
    p = r[: r.size // m * m].reshape(-1, m)
    a = (
        np.fft.rfft(p * np.hanning(m + 1)[:-1] / np.sqrt(np.mean(np.hanning(m + 1)[:-1] ** 2)), axis=1)
        * bin_width
        * 1e-3
    )
    power = (np.abs(a) ** 2).mean(0) / (segment * 1e-3)
    return np.fft.rfftfreq(m, bin_width * 1e-3)[1:], power[1:]
