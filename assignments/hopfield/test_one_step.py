import numpy as np

from autograder.checking import close, hidden, increasing, public, question

pytestmark = question("one_step")


@public(points=2)
def test_limits(student):
    """The error rises with the load, from nothing to a coin's toss."""
    assert increasing(student.one_step_error(np.array([0.1, 0.2, 0.5, 3.0])), what="error")
    assert close(student.one_step_error(1e-3), 0.0, abs=1e-9, what="error")
    assert close(student.one_step_error(1e9), 0.5, rel=1e-3, what="error")


@hidden(points=3, hint="signal-and-noise")
def test_one_step_error(student, reference, rng):
    """The error after one update is the tail of the Gaussian noise beyond the signal."""
    alpha = rng.uniform(0.07, 3, 20)
    assert close(student.one_step_error(alpha), reference.one_step_error(alpha), rel=1e-4, what="error")


@hidden(points=3, hint="signal-and-noise")
def test_load_for_error(student, reference, rng):
    """The load that makes a given error inverts the formula.

    Of several errors, among them hardly any and nearly 1/2, and of one.
    """
    error = np.append(10 ** rng.uniform(-4, -0.4, 12), [10 ** rng.uniform(-8, -5), rng.uniform(0.49, 0.498)])
    for each in (error, float(error[0])):
        assert close(student.load_for_error(each), reference.load_for_error(each), rel=1e-3, what="load")
