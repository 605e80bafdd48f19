import numpy as np
from autograder.checking import close, decreasing, public, question

pytestmark = question("bump_width")


@public(points=2)
def test_narrower_with_stronger_coupling(student):
    """Stronger cosine coupling makes a narrower bump; at J1 = 4 it fills half the ring."""
    assert close(student.half_width(4.0), np.pi / 2, rel=1e-4, what="half-width")
    assert decreasing(student.half_width(np.array([2.5, 3.0, 5.0, 12.0])), what="half-width")
