import numpy as np
from autograder.checking import close, increasing, public, question

pytestmark = question("one_step")


@public(points=2)
def test_limits(student):
    """The error rises with the load, from nothing to a coin's toss."""
    assert increasing(student.one_step_error(np.array([0.1, 0.2, 0.5, 3.0])), what="error")
    assert close(student.one_step_error(1e-3), 0.0, abs=1e-9, what="error")
    assert close(student.one_step_error(1e9), 0.5, rel=1e-3, what="error")
