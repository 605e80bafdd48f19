import numpy as np
from autograder.checking import close, public, question

pytestmark = question("eigenvalues")


@public(points=2)
def test_constant_kernel(student):
    """A constant kernel has one eigenvalue, its value, for the uniform mode; the others vanish."""
    got = student.kernel_eigenvalues(np.full(5, 1.5))
    assert close(got, [1.5, 0, 0, 0, 0], abs=1e-9, what="eigenvalue")
