import numpy as np
from autograder.checking import close, public, question

pytestmark = question("mixtures")


@public(points=2)
def test_overlap_with_itself(student):
    """A pattern has overlap 1 with itself and -1 with its negative."""
    a, b = np.array([1, 1, -1, 1]), np.array([1, -1, 1, -1])
    assert close(student.overlaps(np.array([a, -a, b]), a), [1, -1, -0.5], what="overlap")
