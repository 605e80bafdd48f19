"""The energy with the opposite sign: it rises."""

LOSES = ["test_two_units", "test_energy", "test_energy_never_rises"]

_energy, _trace = energy, energy_trace


def energy(weights, state):
    return -_energy(weights, state)


def energy_trace(weights, state, order):
    s, out = np.array(state, float), [energy(weights, state)]
    for i in order:
        s[i] = np.sign(np.asarray(weights)[i] @ s) or s[i]
        out.append(energy(weights, s))
    return np.array(out)
