import numpy as np

from autograder.checking import array, hidden, question, within

pytestmark = question("correlated_kernel")

N_BINS = 80_000


@hidden(points=4, hint="divide-out-the-correlations")
def test_kernel_from_correlated_noise(student, reference, rng, credit):
    """The correlations of the stimulus do not show in the kernel.

    Error and kernel are compared by their norms. A right answer's ratio is about 0.15: a sum of chi-squared
    variables whose Chernoff bound beyond 0.42 is 1e-7 for the worst of the kernels drawn here, and 1e-9 or
    less for most. The average alone, divided by the variance, is off by 0.52 or more.
    """
    dt, memory = rng.uniform(0.008, 0.012), rng.uniform(0.75, 0.82)
    lag = np.arange(24)
    kernel = np.cos(2 * np.pi * (lag / rng.uniform(5, 6) + rng.uniform())) * np.exp(-lag / rng.uniform(5, 7))
    smooth = memory ** np.arange(60)
    stimulus = np.convolve(rng.normal(size=N_BINS + 60), smooth / np.linalg.norm(smooth))[60 : N_BINS + 60]
    kernel *= 20 / np.std(dt * np.convolve(stimulus, kernel)[:N_BINS])
    counts = rng.poisson(reference.linear_response(stimulus, dt, kernel, 60.0) * dt)
    got = array(student.correlated_kernel(stimulus, dt, counts, 24), (24,), what="kernel")
    error = np.linalg.norm(got - kernel) / np.linalg.norm(kernel)
    assert within(error, 0.0, 0.42, what="error of the kernel, in units of its norm")
