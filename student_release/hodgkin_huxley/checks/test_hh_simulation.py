import numpy as np
from autograder.checking import array, close, public, question, within

pytestmark = question("hh_simulation")
DT = 0.01  # ms: fine enough for the plainest Euler step


def crossings(v, level=0.0):
    """Times at which v rises through level."""
    k = np.flatnonzero((v[:-1] < level) & (v[1:] >= level))
    return DT * (k + (level - v[k]) / (v[k + 1] - v[k]))


@public(points=1)
def test_rests_near_minus_65(student):
    """Without current the neuron stays at rest near -65 mV, one row (v, n, m, h) for each time."""
    trace = array(student.simulate_hh(np.zeros(3000), DT), (3000, 4), what="trace")
    assert close(trace[0], [-65.0, 0.3177, 0.0529, 0.5961], abs=1e-3, what="start")
    assert within(trace[:, 0], -65.1, -64.9, what="voltage")
    assert within(trace[:, 1:], 0.0, 1.0, what="gates")


@public(points=1)
def test_fires_at_ten_times_the_classical_unit(student):
    """At 0.1 uA/mm^2 (10 uA/cm^2) the neuron fires about 70 times a second."""
    trace = array(student.simulate_hh(np.full(20000, 0.1), DT), (20000, 4), what="trace")
    assert within(len(crossings(trace[:, 0])), 13, 15, what="number of spikes in 200 ms")
    trace = array(student.simulate_hh(np.full(6667, 0.1), 0.03), (6667, 4), what="trace")
    assert within(len(crossings(trace[:, 0])), 12, 16, what="number of spikes in 200 ms, in larger steps")
