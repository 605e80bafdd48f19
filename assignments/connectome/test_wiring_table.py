import numpy as np

from autograder.checking import array, equal, hidden, holds, public, question

pytestmark = question("wiring_table")

SMALL = """Neuron 1,Neuron 2,Type,Nbr
AVAL,PVCR,S,3
PVCR,AVAL,R,3
AVAL,DA1,Sp,2
DA1,AVAL,Rp,2
PVCR,AVAL,EJ,4
AVAL,PVCR,EJ,4
DA1,DA1,EJ,1
DA1,NMJ,NMJ,9
"""


def parts(got):
    """Names, synapses and gap junctions, each of the right form."""
    assert holds(isinstance(got, (list, tuple)) and len(got) == 3, "Three results are asked for.")
    names, chemical, gap = got
    assert holds(
        isinstance(names, (list, tuple, np.ndarray)) and all(isinstance(name, str) for name in names),
        "The names should be a list of strings.",
    )
    n = len(names)
    return (
        list(names),
        array(chemical, (n, n), what="matrix of synapses"),
        array(gap, (n, n), what="matrix of gap junctions"),
    )


def in_order(got, names):
    """Are these the names, and in the order of strings?"""
    if got != names and sorted(got) == names:
        return holds(False, "The names are not in the order of strings, in which VB10 comes before VB2.")
    return equal(got, names, what="list of names")


def arranged(matrix, got, names):
    """A matrix with rows and columns as `names` has them, whatever the order of those that came with it."""
    if sorted(got) != names:
        return matrix
    order = [got.index(name) for name in names]
    return matrix[np.ix_(order, order)]


def invent(rng, electrical=False):
    """A made-up worm: names, synapses, gap junctions, and rows that say so in every way a table can."""
    letters = list("ABCDEFGHIJKLMNOPRSTUVWXYZ")
    sided = {"".join(rng.choice(letters, 3)) + side for side in "LR" for _ in range(7)}
    numbered = {"".join(rng.choice(letters, 2)) + str(number) for number in (1, 2, 3) for _ in range(2)}
    stem = "".join(rng.choice(letters, 2))
    names = sorted({*sided, *numbered, *(f"{stem}{number}" for number in (1, 2, 9, 10, 11))})  # 10 comes before 2
    n = len(names)
    chemical = rng.poisson(0.2, (n, n)) * (1 - np.eye(n, dtype=int))
    both = np.triu(rng.poisson(0.1, (n, n)))
    both[2, 2] = 2
    gap = both + np.triu(both, 1).T
    chemical[0, 1] = chemical[0, 1] or 2  # the first and the last neuron are wired for sure
    chemical[-1, 0] = chemical[-1, 0] or 1
    chemical[1, 2] = 5  # two synapses of the one kind and three of the other, for sure
    if electrical:  # one neuron has gap junctions alone
        chemical[4], chemical[:, 4], gap[4, 5], gap[5, 4] = 0, 0, 2, 2
    wired = (chemical + chemical.T + gap).any(axis=0)
    kept = np.flatnonzero(wired)
    rows = [(names[i], "NMJ", "NMJ", 5) for i in rng.choice(n, 6, replace=False)] + [("ZZZ9", "NMJ", "NMJ", 2)]
    for i in range(n):
        for j in range(n):
            alone = int(rng.integers(chemical[i, j] + 1))  # some synapses have one receiver, the others several
            alone = 2 if (i, j) == (1, 2) else alone
            for kind, seen, number in (("S", "R", alone), ("Sp", "Rp", chemical[i, j] - alone)):
                if number:
                    rows += [(names[i], names[j], kind, number), (names[j], names[i], seen, number)]
            if gap[i, j]:
                rows.append((names[i], names[j], "EJ", gap[i, j]))
    rows = [rows[k] for k in rng.permutation(len(rows))]
    names = [names[i] for i in kept]
    return names, chemical[np.ix_(kept, kept)], gap[np.ix_(kept, kept)], rows


def as_text(rows):
    """The rows as a CSV file."""
    return "\n".join(["Neuron 1,Neuron 2,Type,Nbr", *(",".join(map(str, row)) for row in rows)]) + "\n"


@public(points=2)
def test_small_table(student, put_file):
    """Rows send and columns receive; every synapse and every junction counts once."""
    names, chemical, gap = parts(student.load_wiring(put_file("small.csv", SMALL)))
    assert equal(names, ["AVAL", "DA1", "PVCR"], what="list of names")
    assert equal(chemical, [[0, 2, 3], [0, 0, 0], [0, 0, 0]], what="matrix of synapses")
    assert equal(gap, [[0, 0, 4], [0, 1, 0], [4, 0, 0]], what="matrix of gap junctions")


@public(points=1)
def test_the_worm(student):
    """The table of data/wiring.csv has 279 neurons, 2194 chemical connections and 6394 chemical synapses."""
    names, chemical, _ = parts(student.load_wiring("data/wiring.csv"))
    assert equal(len(names), 279, what="number of neurons")
    assert equal(int((chemical > 0).sum()), 2194, what="number of connections")
    assert equal(int(chemical.sum()), 6394, what="number of synapses")


@hidden(points=2, hint="both-sides")
def test_synapses_of_a_made_up_worm(student, rng, put_file, credit):
    """Each chemical synapse stands once in the matrix, in the row of the neuron that sends it."""
    names, chemical, _, rows = invent(rng)
    got = parts(student.load_wiring(put_file("worm.csv", as_text(rows))))
    with credit(0.25):
        assert in_order(got[0], names)
    with credit(0.75):
        found = arranged(array(got[1], chemical.shape, what="matrix of synapses"), got[0], names)
        assert equal(found, chemical, what="matrix of synapses")


@hidden(points=2, hint="junctions-once")
def test_junctions_of_a_made_up_worm(student, rng, put_file):
    """Gap junctions are symmetric and count once from either side, those with itself once on the diagonal."""
    names, _, gap, rows = invent(rng, electrical=True)
    got = parts(student.load_wiring(put_file("worm.csv", as_text(rows))))
    found = arranged(array(got[2], gap.shape, what="matrix of gap junctions"), got[0], names)
    assert equal(found, gap, what="matrix of gap junctions")


@hidden(points=1, hint="one-name-one-neuron")
def test_names_in_small_letters(student, rng, put_file):
    """A neuron is the same whether its name is written large or small.

    One is written small throughout, others now so, now so; one of these sends gap junctions under both spellings.
    """
    names, chemical, gap, rows = invent(rng)
    share = dict(zip(rng.choice(names, 5, replace=False), (1.0, 0.5, 0.5, 0.5, 0.5), strict=True))
    joined = [row[0] for row in rows if row[2] == "EJ" and share.get(row[0]) != 1]
    both = next((name for name in joined if joined.count(name) > 1), "")
    share[both] = 0.5
    small = [tuple(x.lower() if rng.random() < share.get(x, 0) else x for x in row[:2]) + row[2:] for row in rows]
    first, second = [k for k, row in enumerate(rows) if row[0] == both and row[2] == "EJ"][:2]
    small[first] = (both.lower(), *small[first][1:])
    small[second] = (both, *small[second][1:])
    rows = small
    got = parts(student.load_wiring(put_file("small_letters.csv", as_text(rows))))
    assert equal(sorted(got[0]), names, what="list of names")
    found = arranged(array(got[1], chemical.shape, what="matrix of synapses"), got[0], names)
    assert equal(found, chemical, what="matrix of synapses")
    found = arranged(array(got[2], gap.shape, what="matrix of gap junctions"), got[0], names)
    assert equal(found, gap, what="matrix of gap junctions")
