import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("linear_response")


@public(points=1)
def test_impulse(student):
    """After an impulse the rate follows the kernel above the background."""
    stimulus = np.array([0.0, 0.0, 2.0, 0.0, 0.0, 0.0])
    got = student.linear_response(stimulus, 0.01, np.array([300.0, 200.0, 100.0]), 20.0)
    assert close(got, [20.0, 20.0, 26.0, 24.0, 22.0, 20.0], what="rate")


@hidden(points=1, hint="sum-times-dt")
def test_response_to_noise(student, reference, rng):
    """The rate is the background plus the filtered stimulus, whatever the bin width.

    There are as many rates as bins of the stimulus, even if the kernel has more.
    """
    for n in (120, 9):
        stimulus, kernel = rng.normal(size=n), rng.normal(size=15) * 200
        dt = rng.uniform(0.002, 0.008)
        want = reference.linear_response(stimulus, dt, kernel, 60.0)
        assert close(student.linear_response(stimulus, dt, kernel, 60.0), want, abs=1e-9, what="rate")


@hidden(points=1, hint="rates-are-not-negative")
def test_rate_is_rectified(student, reference, rng):
    """Where drive and background sum to less than zero the rate is zero, and only there."""
    stimulus, kernel = rng.normal(size=120), rng.normal(size=15) * 900
    want = reference.linear_response(stimulus, 0.01, kernel, 10.0)
    assert close(student.linear_response(stimulus, 0.01, kernel, 10.0), want, abs=1e-9, what="rate")
