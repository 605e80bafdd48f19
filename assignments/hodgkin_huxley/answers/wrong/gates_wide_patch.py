"""The limit is put in for a whole millivolt around."""

LOSES = ["test_removable_singularities"]
_gr = gate_rates


def gate_rates(gate, v):
    a, b = _gr(gate, v)
    v = np.asarray(v, float)
    if gate == "n":
        a = np.where(np.abs(v + 55) <= 1, 0.1, a)
    if gate == "m":
        a = np.where(np.abs(v + 40) <= 1, 1.0, a)
    return a, b
