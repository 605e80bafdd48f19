import numpy as np
from autograder.checking import array, public, question, shape_match, within

pytestmark = question("linear_kernel")
N_BINS = 60_000


@public(points=1)
def test_decaying_kernel(student):
    """From a neuron with an exponentially decaying kernel, that kernel comes back."""
    rng, dt = np.random.default_rng(1), 0.01
    kernel = 1000 * np.exp(-np.arange(15) * dt / 0.04)
    stimulus = rng.normal(0, 1, N_BINS)
    rate = np.maximum(60 + dt * np.convolve(stimulus, kernel)[:N_BINS], 0)
    counts = rng.poisson(rate * dt)
    got = array(student.linear_kernel(stimulus, dt, counts, 15), (15,), what="kernel")
    assert shape_match(got, kernel, at_least=0.97, what="kernel")
    assert within(got[0] / 1000, 0.8, 1.2, what="kernel at zero lag, in units of the right one")
