import numpy as np
from autograder.checking import array, equal, holds, public, question

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
