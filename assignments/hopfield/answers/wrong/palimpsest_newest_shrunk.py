"""The newest pattern shrinks, too: added before the decay."""

LOSES = ["test_palimpsest_weights"]

_weights = palimpsest_weights


def palimpsest_weights(patterns, decay):
    return (1 - decay) * _weights(patterns, decay)
