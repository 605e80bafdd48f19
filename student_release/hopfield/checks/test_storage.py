import numpy as np
from autograder.checking import close, public, question

pytestmark = question("storage")


@public(points=3)
def test_one_pattern(student):
    """One pattern is stored in the signs of the weights, and no unit is coupled to itself."""
    want = np.array([[0, -1, 1, 1], [-1, 0, -1, -1], [1, -1, 0, 1], [1, -1, 1, 0]]) / 4
    assert close(student.hebbian_weights(np.array([[1, -1, 1, 1]])), want, abs=1e-9, what="weight")
