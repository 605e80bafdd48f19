"""A running mean: new patterns enter with weight decay."""

LOSES = ["test_without_decay", "test_palimpsest_weights"]

_weights = palimpsest_weights


def palimpsest_weights(patterns, decay):
    return decay * _weights(patterns, decay)
