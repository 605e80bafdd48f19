"""NMJ, and neurons that occur in NMJ rows only, are listed."""

LOSES = [
    "test_small_table",
    "test_the_worm",
    "test_synapses_of_a_made_up_worm",
    "test_junctions_of_a_made_up_worm",
    "test_names_in_small_letters",
]


def load_wiring(path):
    with open(path, newline="") as file:
        rows = [(a.upper(), b.upper(), k, int(n)) for a, b, k, n in list(csv.reader(file))[1:]]
    names = sorted({name for row in rows for name in row[:2]})
    chemical, gap = np.zeros((2, len(names), len(names)), dtype=int)
    for a, b, kind, n in rows:
        if kind in ("S", "Sp", "EJ"):
            (gap if kind == "EJ" else chemical)[names.index(a), names.index(b)] += n
    return names, chemical, gap
