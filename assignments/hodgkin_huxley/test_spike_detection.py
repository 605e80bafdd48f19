import numpy as np

from autograder.checking import hidden, public, question, spikes

pytestmark = question("spike_detection")


@public(points=2)
def test_upward_crossings_of_a_sine(student):
    """A sine wave crosses its middle upwards once per period."""
    dt = 0.05
    time = dt * np.arange(2000)
    v = -20 - 60 * np.sin(2 * np.pi * (time - 7.0) / 25.0)
    assert spikes(student.spike_times(v, dt, -20.0), [19.5, 44.5, 69.5, 94.5], tol=0.002, what="spike times")


@hidden(points=2, hint="crossing-time")
def test_interpolates_between_samples(student, reference, rng, credit):
    """Spike times are interpolated between samples, and a trace without upward crossing has none."""
    dt = rng.uniform(0.3, 0.6)
    with credit(0.6):
        threshold = rng.uniform(-15, 15)
        v = -60 + rng.uniform(0, 20, 400)
        peaks = 12 + np.cumsum(rng.integers(5, 12, 30))
        v[peaks[peaks < 395]] = rng.uniform(20, 40, int((peaks < 395).sum()))
        v[0] = 50.0  # starts above: no spike there
        got = student.spike_times(v, dt, threshold)
        assert spikes(got, reference.spike_times(v, dt, threshold), tol=0.01, what="spike times")
    with credit(0.2):
        assert spikes(student.spike_times(np.linspace(40.0, -70.0, 50), dt), [], what="spike times")
    with credit(0.2):  # the usual threshold; two samples above it make one spike, and one may lie on it exactly
        v = np.array([-65.0, -50.0, 20.0, 30.0, -40.0, -80.0, -65.0, 0.0, 25.0, -60.0])
        assert spikes(student.spike_times(v, dt), reference.spike_times(v, dt), tol=0.01, what="spike times")
