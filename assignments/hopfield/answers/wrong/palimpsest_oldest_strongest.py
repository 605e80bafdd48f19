"""Ages counted from the wrong end: the oldest pattern has full strength."""

LOSES = ["test_palimpsest_weights"]

_weights = palimpsest_weights


def palimpsest_weights(patterns, decay):
    return _weights(np.asarray(patterns)[::-1], decay)
