"""Units set against their fields."""

LOSES = ["test_energy_never_rises"]


def energy_trace(weights, state, order):
    s, out = np.array(state, float), [energy(weights, state)]
    for i in order:
        s[i] = -np.sign(np.asarray(weights)[i] @ s) or s[i]
        out.append(energy(weights, s))
    return np.array(out)
