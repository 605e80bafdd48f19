import numpy as np

from autograder.checking import array, hidden, question, shape_match, within

pytestmark = question("correlated_kernel")

N_BINS = 60_000


@hidden(points=4, hint="divide-out-the-correlations")
def test_kernel_from_correlated_noise(student, reference, rng, credit):
    """The correlations of the stimulus do not show in the kernel.

    Expected correlation with the truth above 0.96 and an amplitude good to 4 %; the limits are passed by
    chance with less than 1e-8. The average alone, divided by the variance, falls short of them.
    """
    dt, memory = rng.uniform(0.008, 0.012), rng.uniform(0.75, 0.82)
    lag = np.arange(24)
    kernel = np.cos(2 * np.pi * (lag / rng.uniform(6, 8) + rng.uniform())) * np.exp(-lag / rng.uniform(5, 7))
    smooth = memory ** np.arange(60)
    stimulus = np.convolve(rng.normal(size=N_BINS + 60), smooth / np.linalg.norm(smooth))[60 : N_BINS + 60]
    drive = dt * np.convolve(stimulus, kernel)[:N_BINS]
    kernel *= 15 / np.std(drive)
    counts = rng.poisson(reference.linear_response(stimulus, dt, kernel, 60.0) * dt)
    got = array(student.correlated_kernel(stimulus, dt, counts, 24), (24,), what="kernel")
    with credit(0.6):
        assert shape_match(got, kernel, at_least=0.9, what="kernel")
    with credit(0.4):
        assert within(got @ kernel / (kernel @ kernel), 0.75, 1.25, what="kernel, in units of the right one")
