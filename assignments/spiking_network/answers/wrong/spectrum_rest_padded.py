"""The rest that fills no segment is padded with zeros and counts as a segment."""

LOSES = ["test_level"]


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    r = population_rate(times, n_neurons, t_start, t_stop, bin_width)[1]
    m = round(segment / bin_width)
    pieces = [r[k : k + m] - r[k : k + m].mean() for k in range(0, r.size, m)]
    pieces = np.array([np.pad(p, (0, m - p.size)) for p in pieces])
    a = np.fft.rfft(pieces, axis=1) * bin_width * 1e-3
    return np.fft.rfftfreq(m, bin_width * 1e-3)[1:], (np.abs(a) ** 2).mean(axis=0)[1:] / (segment * 1e-3)
