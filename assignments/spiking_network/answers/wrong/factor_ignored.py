"""Always a factor of 5."""

LOSES = ["test_oscillation"]


def oscillation_frequency(frequency, power, factor=5.0):
    f, p = np.asarray(frequency, float), np.asarray(power, float)
    return float(f[p.argmax()]) if p.max() > 5 * np.median(p) else 0.0
