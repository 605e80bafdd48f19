import numpy as np

from autograder.checking import close, hidden, public, question, same_set

pytestmark = question("instability")


def even_kernel(n, coefficients):
    """Samples of sum_m c_m cos(m x) at x = 2 pi k / n."""
    x = 2 * np.pi * np.arange(n) / n
    return sum(c * np.cos(m * x) for m, c in enumerate(coefficients))


@public(points=2)
def test_no_coupling_decay(student):
    """Without coupling every mode decays with the time constant."""
    got = student.growth_rates(np.zeros(9), 20.0)
    assert close(got, np.full(5, -0.05), what="growth rate")


@hidden(points=4, hint="growth-of-modes")
def test_growth_rates(student, reference, rng):
    """Every mode grows or decays at the rate that its eigenvalue and the leak give."""
    for n in (2 * int(rng.integers(8, 16)), 2 * int(rng.integers(8, 16)) + 1):
        kernel, tau = even_kernel(n, rng.normal(0, 3, 6)), rng.uniform(5, 25)
        got = student.growth_rates(kernel, tau)
        assert close(got, reference.growth_rates(kernel, tau), rel=1e-5, abs=1e-7, what="growth rate")


@hidden(points=4, hint="growth-of-modes")
def test_unstable_modes(student, rng):
    """The unstable modes are those whose feedback exceeds the leak, neither more nor fewer.

    Eigenvalues of all modes, up to the last, are random and stay clear of 1 by 0.1: the kernel is their Fourier sum.
    """
    for n, last in ((2 * int(rng.integers(7, 20)) + odd, last) for odd in (0, 1) for last in (True, False)):
        grows = np.append(rng.choice([True, False], n // 2, p=[0.4, 0.6]), last)
        eigenvalues = 1 + np.where(grows, 1, -1) * rng.uniform(0.1, 4, n // 2 + 1)
        kernel = np.fft.irfft(eigenvalues, n) * n
        want = [int(m) for m in np.flatnonzero(grows)]
        assert same_set(student.unstable_modes(kernel), want, what="list of unstable modes")
    for kernel in (np.zeros(12), 12.0 * (np.arange(12) == 0)):  # in the second, every mode stands still exactly
        assert same_set(student.unstable_modes(kernel), [], what="list of unstable modes")
