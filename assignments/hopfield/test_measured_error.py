import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("measured_error")


@public(points=1)
def test_single_memory(student):
    """A single memory has no crosstalk and no error; with reversed weights every bit is wrong."""
    memory = np.array([[1, -1, 1, 1, -1, -1, 1, 1]])
    weights = (memory.T @ memory - np.eye(8)) / 8
    assert close(student.measured_one_step_error(weights, memory), 0.0, abs=1e-12, what="error")
    assert close(student.measured_one_step_error(-weights, memory), 1.0, what="error")
    assert close(student.measured_one_step_error(-1e-4 * weights, memory), 1.0, what="error")


@hidden(points=3, hint="wrong-sign")
def test_measured_one_step_error(student, reference, rng, credit):
    """The measured error counts the bits that one update from the memories gets wrong.

    N even and P odd: no field of the large networks is zero. In the small one, unit 0 feels 0.1 + 0.2 - 0.3:
    nothing, but for rounding, which is no error.
    """
    with credit(0.6):
        for p in (25, 51):
            patterns = rng.choice([-1, 1], (p, 80))
            weights = patterns.T @ patterns / 80 * (1 - np.eye(80))
            want = reference.measured_one_step_error(weights, patterns)
            assert close(student.measured_one_step_error(weights, patterns), want, what="error")
    weights = np.array([[0, 0.1, 0.2, 0.3], [0.1, 0, 1, -1], [0.2, 1, 0, -1], [0.3, -1, -1, 0]])
    patterns = np.array([[1, 1, 1, -1], [-1, 1, 1, -1]])
    with credit(0.2):
        for coupling in (weights, np.zeros((4, 4))):
            got = student.measured_one_step_error(coupling, patterns)
            assert close(got, 0.0, abs=1e-12, what="error where fields are zero")
    one_way = np.array([[0, 2, 0], [-1, 0, 3], [0, 0, 0.0]])  # weights need not be symmetric: fields (2, 2, 0)
    with credit(0.2):
        got = student.measured_one_step_error(one_way, np.ones((1, 3)))
        assert close(got, 0.0, abs=1e-12, what="error with one-way weights")
        got = student.measured_one_step_error(one_way.T, np.ones((1, 3)))
        assert close(got, 1 / 3, what="error with one-way weights")
