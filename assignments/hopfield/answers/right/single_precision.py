"""Single precision wherever an array is returned."""

_hebb, _pal, _trace, _overlaps = hebbian_weights, palimpsest_weights, energy_trace, overlaps
_error, _load, _fade = one_step_error, load_for_error, palimpsest_overlap


def hebbian_weights(patterns):
    return np.float32(_hebb(patterns))


def palimpsest_weights(patterns, decay):
    return np.float32(_pal(patterns, decay))


def energy_trace(weights, state, order):
    return np.float32(_trace(weights, state, order))[:, None]


def overlaps(patterns, state):
    return np.float32(_overlaps(patterns, state))


def one_step_error(alpha):
    return np.float32(_error(alpha))


def load_for_error(error):
    return np.float32(_load(error))


def palimpsest_overlap(age, decay, n):
    return np.float32(_fade(age, decay, n))
