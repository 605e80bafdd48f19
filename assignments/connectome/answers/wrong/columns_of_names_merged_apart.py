"""A neuron whose name is small in the first column keeps only what is written so there."""

LOSES = ["test_names_in_small_letters"]


def load_wiring(path):
    with open(path, newline="") as file:
        rows = [(a, b, k, int(n)) for a, b, k, n in list(csv.reader(file))[1:] if k in ("S", "Sp", "EJ")]
    sent = {}
    for a, b, kind, n in rows:
        sent.setdefault((a, kind), []).append((b, n))
    names = sorted({name.upper() for row in rows for name in row[:2]})
    chemical, gap = np.zeros((2, len(names), len(names)), dtype=int)
    for (a, kind), found in sent.items():
        matrix = gap if kind == "EJ" else chemical
        row = np.zeros(len(names), dtype=int)
        for b, n in found:
            row[names.index(b.upper())] += n
        if kind == "Sp":
            matrix[names.index(a.upper())] += row
        else:
            matrix[names.index(a.upper())] = row + (matrix[names.index(a.upper())] if kind == "S" else 0)
    return names, chemical, gap
