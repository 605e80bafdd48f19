"""The factor 1/2 left out of the energy."""

LOSES = ["test_two_units", "test_energy", "test_energy_never_rises"]

_trace = energy_trace


def energy(weights, state):
    state = np.asarray(state, float)
    return float(-state @ np.asarray(weights, float) @ state)


def energy_trace(weights, state, order):
    return 2 * _trace(np.asarray(weights) / 2, state, order) + energy(weights, state) / 2
