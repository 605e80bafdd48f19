import numpy as np
from autograder.checking import close, holds, public, question

pytestmark = question("reciprocity")


def two_numbers(got):
    """Observed and expected."""
    assert holds(isinstance(got, (list, tuple, np.ndarray)) and len(got) == 2, "Two results are asked for.")
    return got


@public(points=1)
def test_small_network(student):
    """A pair that is connected both ways counts once."""
    observed, _ = two_numbers(student.reciprocity([[0, 1, 1], [1, 0, 0], [0, 0, 0]]))
    assert close(observed, 1, what="number of reciprocal pairs")
