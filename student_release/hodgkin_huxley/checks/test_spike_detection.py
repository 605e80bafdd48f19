import numpy as np
from autograder.checking import public, question, spikes

pytestmark = question("spike_detection")


@public(points=2)
def test_upward_crossings_of_a_sine(student):
    """A sine wave crosses its middle upwards once per period."""
    dt = 0.05
    time = dt * np.arange(2000)
    v = -20 - 60 * np.sin(2 * np.pi * (time - 7.0) / 25.0)
    assert spikes(student.spike_times(v, dt, -20.0), [19.5, 44.5, 69.5, 94.5], tol=0.002, what="spike times")
