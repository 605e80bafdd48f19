import numpy as np
from autograder.checking import close, increasing, public, question, within

pytestmark = question("siegert")


@public(points=1)
def test_almost_noise_free(student):
    """Far above threshold and almost without noise, the rate is that of the noise-free neuron."""
    want = 1e3 / (2 + 20 * np.log((30 - 10) / (30 - 20)))
    assert close(student.siegert_rate(30.0, 0.5), want, rel=0.01, what="rate")


@public(points=1)
def test_more_input_more_spikes(student):
    """The rate grows with the mean input, and never exceeds one spike per refractory period."""
    rates = [student.siegert_rate(mu, 4.0) for mu in (5.0, 10.0, 15.0, 20.0, 40.0, 400.0)]
    assert increasing(rates, what="rate")
    assert within(rates, 0.0, 500.0, what="rate")
