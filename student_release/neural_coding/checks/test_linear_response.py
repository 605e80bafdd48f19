import numpy as np
from autograder.checking import close, public, question

pytestmark = question("linear_response")


@public(points=1)
def test_impulse(student):
    """After an impulse the rate follows the kernel above the background."""
    stimulus = np.array([0.0, 0.0, 2.0, 0.0, 0.0, 0.0])
    got = student.linear_response(stimulus, 0.01, np.array([300.0, 200.0, 100.0]), 20.0)
    assert close(got, [20.0, 20.0, 26.0, 24.0, 22.0, 20.0], what="rate")
