import numpy as np
from autograder.checking import close, public, question

pytestmark = question("homogeneous")


@public(points=2)
def test_no_coupling_rate(student):
    """Without uniform coupling the rate equals the input; inhibition lowers it."""
    assert close(student.homogeneous_rate(np.array([0.0, -1.0]), np.array([3.0, 3.0])), [3.0, 1.5], what="rate")
