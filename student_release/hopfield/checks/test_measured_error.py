import numpy as np
from autograder.checking import close, public, question

pytestmark = question("measured_error")


@public(points=1)
def test_single_memory(student):
    """A single memory has no crosstalk and no error; with reversed weights every bit is wrong."""
    memory = np.array([[1, -1, 1, 1, -1, -1, 1, 1]])
    weights = (memory.T @ memory - np.eye(8)) / 8
    assert close(student.measured_one_step_error(weights, memory), 0.0, abs=1e-12, what="error")
    assert close(student.measured_one_step_error(-weights, memory), 1.0, what="error")
    assert close(student.measured_one_step_error(-1e-4 * weights, memory), 1.0, what="error")
