import numpy as np
from autograder.checking import close, public, question

pytestmark = question("bump_height")


@public(points=2)
def test_half_ring(student):
    """A bump that fills half the ring, with J0 = -2 and unit input, is pi/2 high; twice the input, twice the height."""
    assert close(student.peak_rate(np.pi / 2, -2.0, np.array([1.0, 2.0])), [np.pi / 2, np.pi], what="peak rate")
