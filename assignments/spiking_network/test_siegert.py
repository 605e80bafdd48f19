import numpy as np

from autograder.checking import array, close, hidden, increasing, public, question, within

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


@hidden(points=3, hint="siegert-integral")
def test_moderate_noise(student, reference, rng):
    """Where mean and noise both matter the formula holds, with any constants."""
    for _ in range(8):
        cell = {"tau_m": rng.uniform(5, 30), "theta": rng.uniform(15, 25), "v_reset": rng.uniform(-5, 12),
                "t_ref": rng.uniform(0, 4)}  # fmt: skip
        mu, sigma = rng.uniform(8, 30), rng.uniform(3, 10)
        want = reference.siegert_rate(mu, sigma, **cell)
        assert close(student.siegert_rate(mu, sigma, **cell), want, rel=1e-3, what="rate")
    reset, sigma = rng.uniform(8, 12), rng.uniform(3, 6)  # the mean below the reset: both limits are positive
    cell, mu = {"v_reset": reset, "theta": reset + rng.uniform(2, 4)}, reset - rng.uniform(2, 3)
    want = reference.siegert_rate(mu, sigma, **cell)
    assert close(student.siegert_rate(mu, sigma, **cell), want, rel=1e-3, what="rate")
    mu, sigma = rng.uniform(-20, 40), rng.uniform(15, 100)  # very noisy
    assert close(student.siegert_rate(mu, sigma), reference.siegert_rate(mu, sigma), rel=1e-3, what="rate")


@hidden(points=2, hint="siegert-scaled")
def test_little_noise_above_threshold(student, reference, rng):
    """Above threshold the rate stays finite and right however small the noise.

    So it does next to the threshold, on either side, where even little noise decides.
    """
    for sigma in (0.5, 0.05, 10 ** rng.uniform(-4, -2.5)):
        mu = rng.uniform(24, 60)
        assert close(student.siegert_rate(mu, sigma), reference.siegert_rate(mu, sigma), rel=1e-3, what="rate")
    for sigma in (0.5, 0.05):
        mu = 20 + sigma * rng.uniform(-1.5, 1.5)
        assert close(student.siegert_rate(mu, sigma), reference.siegert_rate(mu, sigma), rel=1e-3, what="rate")


@hidden(points=2, hint="siegert-scaled")
def test_little_noise_below_threshold(student, reference, rng, credit):
    """Below threshold rare spikes are counted rightly, and the rate sinks to zero, never to nan."""
    with credit(0.5):
        mu, sigma = rng.uniform(5, 10), rng.uniform(2.5, 3.5)
        want = reference.siegert_rate(mu, sigma)
        assert close(student.siegert_rate(mu, sigma), want, rel=0.01, what="rate")
    with credit(0.5):
        for sigma in (0.3, 0.03, 10 ** rng.uniform(-4, -2)):
            got = student.siegert_rate(rng.uniform(0, 9), sigma)
            assert close(got, 0.0, abs=1e-12, what="rate far below threshold")


@hidden(points=1, hint="siegert-integral")
def test_arrays(student, reference, rng):
    """Arrays of means and noises give an array of rates."""
    mu, sigma = rng.uniform(12, 35, 7), rng.uniform(3, 8, 7)
    got = array(student.siegert_rate(mu, sigma), (7,), what="rate")
    assert close(got, reference.siegert_rate(mu, sigma), rel=1e-3, what="rate")
    for case in ((mu, float(sigma[0])), (float(mu[0]), sigma)):  # one noise for all means, and the other way round
        assert close(student.siegert_rate(*case), reference.siegert_rate(*case), rel=1e-3, what="rate")
