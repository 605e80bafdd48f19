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

    A coefficient c_m of cos(m x) has eigenvalue c_0 or c_m / 2; all stay clear of 1 by 0.1.
    """
    for _ in range(6):
        eigenvalues = 1 + rng.choice([-1, 1], 6, p=[0.6, 0.4]) * rng.uniform(0.1, 4, 6)
        coefficients = eigenvalues * np.where(np.arange(6) == 0, 1, 2)
        kernel = even_kernel(int(rng.integers(14, 40)), coefficients)
        want = [int(m) for m in np.flatnonzero(eigenvalues > 1)]
        assert same_set(student.unstable_modes(kernel), want, what="list of unstable modes")
    for kernel in (np.zeros(12), 12.0 * (np.arange(12) == 0)):  # in the second, every mode stands still exactly
        assert same_set(student.unstable_modes(kernel), [], what="list of unstable modes")
