"""Neurons that have junctions only are left out."""

LOSES = ["test_junctions_of_a_made_up_worm"]
_lw = load_wiring


def load_wiring(path):
    n, c, g = _lw(path)
    k = np.flatnonzero((c + c.T).any(axis=0))
    return [n[i] for i in k], c[np.ix_(k, k)], g[np.ix_(k, k)]
