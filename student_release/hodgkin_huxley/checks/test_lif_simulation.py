import numpy as np
from autograder.checking import array, close, holds, public, question, spikes

pytestmark = question("lif_simulation")


@public(points=1)
def test_relaxes_below_threshold(student):
    """With an input below threshold v relaxes to the input and no spike occurs."""
    dt, tau_m = 0.02, 10.0
    v, times = student.simulate_lif(np.full(5000, 0.9), dt, tau_m)
    assert spikes(times, [], what="spike times")
    time = dt * np.arange(5000)
    assert close(v, 0.9 * (1 - np.exp(-time / tau_m)), abs=0.005, what="voltage")


@public(points=1)
def test_spikes_and_resets(student):
    """Above threshold the neuron spikes again and again, and v never exceeds the threshold."""
    v, times = student.simulate_lif(np.full(10000, 3.0), 0.02)
    v, times = array(v, (10000,), what="voltage"), array(times, (None,), what="spike times")
    assert holds(len(times) > 5, "There should be several spikes.")
    assert holds(v.max() < 1.01 and v.min() > -0.01, "v should stay between reset and threshold.")
