import numpy as np

from autograder.checking import array, hidden, question, within

pytestmark = question("correlated_kernel")

N_BINS = 160_000


@hidden(points=4, hint="divide-out-the-correlations")
def test_kernel_from_correlated_noise(student, reference, rng, credit):
    """The correlations of the stimulus do not show in the kernel.

    They decay and come back with an echo, so that those of neighbours do not tell the rest. Error and kernel are
    compared by their norms. A right answer's ratio is about 0.09: a sum of chi-squared variables whose Chernoff bound
    beyond 0.42 is 6e-11 for the worst of 4000 kernels drawn so. The average alone, divided by the variance, is off
    by 0.6 or more, and who takes the correlations for a power of that of neighbours by 0.45.
    """
    dt, memory = rng.uniform(0.008, 0.012), rng.uniform(0.75, 0.82)
    lag = np.arange(24)
    kernel = np.cos(2 * np.pi * (lag / rng.uniform(5, 6) + rng.uniform())) * np.exp(-lag / rng.uniform(5, 7))
    smooth = memory ** np.arange(60)
    smooth[6:] -= 0.7 * smooth[:-6]
    stimulus = np.convolve(rng.normal(size=N_BINS + 60), smooth / np.linalg.norm(smooth))[60 : N_BINS + 60]
    kernel *= 20 / np.std(dt * np.convolve(stimulus, kernel)[:N_BINS])
    counts = rng.poisson(reference.linear_response(stimulus, dt, kernel, 60.0) * dt)
    got = array(student.correlated_kernel(stimulus, dt, counts, 24), (24,), what="kernel")
    error = np.linalg.norm(got - kernel) / np.linalg.norm(kernel)
    assert within(error, 0.0, 0.42, what="error of the kernel, in units of its norm")
