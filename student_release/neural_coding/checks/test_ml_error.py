import numpy as np
from autograder.checking import close, holds, number, public, question

pytestmark = question("ml_error")


@public(points=1)
def test_error_shrinks_with_time(student):
    """Longer counting makes the error smaller; a seed repeats its error."""
    args = 2.0, np.arange(-20, 20.01, 0.25), np.linspace(-40, 40, 21), 40.0, 10.0
    short, long = (number(student.ml_error(*args, t, 200, 1), what="error") for t in (0.1, 10.0))
    assert holds(0 < long < 0.5 * short, "The error does not shrink as the counting time grows.")
    assert close(student.ml_error(*args, 0.1, 200, 1), short, what="error of the same seed")
    other = number(student.ml_error(*args, 0.1, 200, 2), what="error")
    assert holds(other != short, "Two seeds give exactly the same error.")
