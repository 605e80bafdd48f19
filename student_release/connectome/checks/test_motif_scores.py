import numpy as np
from autograder.checking import array, close, holds, public, question

pytestmark = question("motif_scores")
KEYS = ("observed", "mean", "sd", "z")


def parts(got):
    """The four results, three numbers each."""
    good = isinstance(got, dict) and set(KEYS) <= set(got)
    assert holds(good, "The answer should be a dictionary with the keys observed, mean, sd and z.")
    return {key: array(got[key], (3,), what=key) for key in KEYS}


@public(points=1)
def test_one_loop_and_one_cycle(student):
    """Observed are two reciprocal pairs, one feed-forward loop and one three-cycle; z follows from the rest."""
    adjacency = np.zeros((12, 12), dtype=int)
    for i, j in [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 6), (4, 6), (7, 8), (8, 9), (9, 7), (10, 11)]:
        adjacency[i, j] = 1
    got = parts(student.motif_scores(adjacency, "equal_density", 200, 1))
    assert close(got["observed"], [2, 1, 1], what="observed number of motifs")
    assert close(got["z"] * got["sd"], got["observed"] - got["mean"], rel=0.02, abs=1e-9, what="z")
    assert holds(got["mean"][2] > 0, "The mean number of three-cycles cannot be zero.")
