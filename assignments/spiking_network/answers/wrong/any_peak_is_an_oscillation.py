"""The largest power is an oscillation, however little it stands out."""

LOSES = ["test_flat_or_peaked", "test_oscillation"]


def oscillation_frequency(frequency, power, factor=5.0):
    return float(np.asarray(frequency)[np.argmax(power)])
