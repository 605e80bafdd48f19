import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("eigenvalues")


@public(points=2)
def test_constant_kernel(student):
    """A constant kernel has one eigenvalue, its value, for the uniform mode; the others vanish."""
    got = student.kernel_eigenvalues(np.full(5, 1.5))
    assert close(got, [1.5, 0, 0, 0, 0], abs=1e-9, what="eigenvalue")


@hidden(points=4, hint="eigenvalue-order")
def test_eigenvalues(student, reference, rng, credit):
    """Each mode exp(i m theta) gets its own eigenvalue, for even kernels and for any other."""
    with credit(0.5):
        n = int(rng.integers(12, 40))
        x = 2 * np.pi * np.arange(n) / n
        kernel = sum(rng.normal() * np.cos(m * x) for m in range(5))
        want = reference.kernel_eigenvalues(kernel)
        assert close(student.kernel_eigenvalues(kernel), want, abs=1e-6, what="eigenvalue")
    with credit(0.5):
        kernel = rng.normal(size=int(rng.integers(9, 30)))
        want = reference.kernel_eigenvalues(kernel)
        assert close(student.kernel_eigenvalues(kernel), want, abs=1e-6, what="eigenvalue")
