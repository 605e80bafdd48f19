"""Names are sorted by their numbers: VA2 before VA10."""

import re

LOSES = ["test_synapses_of_a_made_up_worm"]
_lw = load_wiring


def load_wiring(path):
    names, c, g = _lw(path)
    o = sorted(range(len(names)), key=lambda i: [int(t) if t.isdigit() else t for t in re.split(r"(\d+)", names[i])])
    return [names[i] for i in o], c[np.ix_(o, o)], g[np.ix_(o, o)]
