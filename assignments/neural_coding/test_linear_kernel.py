import numpy as np

from autograder.checking import array, hidden, public, question, shape_match, within

pytestmark = question("linear_kernel")

N_BINS = 60_000


@public(points=1)
def test_decaying_kernel(student):
    """From a neuron with an exponentially decaying kernel, that kernel comes back.

    The seed is fixed: no chance is involved.
    """
    rng, dt = np.random.default_rng(1), 0.01
    kernel = 1000 * np.exp(-np.arange(15) * dt / 0.04)
    stimulus = rng.normal(0, 1, N_BINS)
    rate = np.maximum(60 + dt * np.convolve(stimulus, kernel)[:N_BINS], 0)
    counts = rng.poisson(rate * dt)
    got = array(student.linear_kernel(stimulus, dt, counts, 15), (15,), what="kernel")
    assert shape_match(got, kernel, at_least=0.97, what="kernel")
    assert within(got[0] / 1000, 0.8, 1.2, what="kernel at zero lag, in units of the right one")


def experiment(reference, rng):
    """A random damped kernel and the spikes of its neuron under noise of random height and bin width.

    The drive has a standard deviation of a quarter of the background of 60 Hz, so that the rate is hardly
    ever cut at zero. Each lag is then known with an error of 2.5 % of the kernel's norm.
    """
    dt, sigma = rng.uniform(0.006, 0.012), rng.choice([0.5, 2.0]) * rng.uniform(0.8, 1.4)
    lag = np.arange(30)
    kernel = np.cos(2 * np.pi * (lag / rng.uniform(10, 18) + rng.uniform())) * np.exp(-lag / rng.uniform(6, 9))
    kernel *= 15 / (dt * sigma * np.linalg.norm(kernel))
    stimulus = rng.normal(0, sigma, N_BINS)
    counts = rng.poisson(reference.linear_response(stimulus, dt, kernel, 60.0) * dt)
    return stimulus, dt, counts, kernel


@hidden(points=2, hint="kernel-runs-backwards-in-time")
def test_kernel_shape(student, reference, rng):
    """The recovered kernel has the shape of the neuron's.

    Expected correlation 0.98 to 0.99; below 0.94 the noise would be over twice its norm (1e-12).
    """
    stimulus, dt, counts, kernel = experiment(reference, rng)
    assert shape_match(student.linear_kernel(stimulus, dt, counts, 30), kernel, at_least=0.94, what="kernel")


@hidden(points=2, hint="kernel-units")
def test_kernel_amplitude(student, reference, rng, credit):
    """The recovered kernel has the size of the neuron's, whatever the noise's variance and bins.

    The amplitude was seen to spread by 3.2 %; the tolerance is 6.5 times that (8e-11 each).
    """
    for share in (0.5, 0.5):
        stimulus, dt, counts, kernel = experiment(reference, rng)
        got = array(student.linear_kernel(stimulus, dt, counts, 30), (30,), what="kernel")
        with credit(share):
            amplitude = got @ kernel / (kernel @ kernel)
            assert within(amplitude, 0.79, 1.21, what="kernel, in units of the right one")
