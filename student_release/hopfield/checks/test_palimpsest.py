import numpy as np
from autograder.checking import close, public, question

pytestmark = question("palimpsest")


@public(points=2)
def test_without_decay(student):
    """Without decay all patterns are stored alike, and no unit is coupled to itself."""
    want = np.array([[0, 2, 0], [2, 0, 0], [0, 0, 0]]) / 3
    assert close(student.palimpsest_weights(np.array([[1, 1, -1], [1, 1, 1]]), 0.0), want, abs=1e-9, what="weight")
