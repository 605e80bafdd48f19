import numpy as np
from autograder.checking import equal, public, question

pytestmark = question("states")


@public(points=1)
def test_silence(student):
    """A network that fires not at all, or once, is silent."""
    assert equal(student.network_state([], [], 20, 0.0, 500.0), "silent", what="state")
    assert equal(student.network_state([100.0], [3], 20, 0.0, 500.0), "silent", what="state")


@public(points=1)
def test_lockstep(student):
    """Clocks in lockstep are SR."""
    times, neurons = np.repeat(7.0 + 20.0 * np.arange(50), 10), np.tile(np.arange(10), 50)
    assert equal(student.network_state(times, neurons, 10, 0.0, 1000.0), "SR", what="state")
