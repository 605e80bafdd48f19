import numpy as np
from autograder.checking import close, public, question

pytestmark = question("irregularity")


def trains(intervals, start=0.0):
    """Rows of intervals as (times, neurons), a neuron for each row."""
    times = start + np.cumsum(intervals, axis=1)
    return times.ravel(), np.repeat(np.arange(len(times)), times.shape[1])


@public(points=1)
def test_clocks(student):
    """Neurons that fire like clocks have CV 0, whatever their rates; a 1:3 rhythm has CV 0.5."""
    times, neurons = trains(np.array([[10.0] * 30, [17.0] * 30]))
    assert close(student.interval_cv(times, neurons, 2, 0.0, 1000.0), 0.0, abs=1e-9, what="mean CV")
    times, neurons = trains(np.array([[30.0] + [10.0, 30.0] * 10]))
    assert close(student.interval_cv(times, neurons, 1, 0.0, 1000.0), 0.5, rel=0.05, what="mean CV")
