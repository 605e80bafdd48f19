import numpy as np
from autograder.checking import array, holds, public, question, within

pytestmark = question("balanced_network")


def spikes_of(got):
    """Times and neurons as arrays."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: times and neurons.")
    times = array(got[0], (None,), what="spike times")
    return times, array(got[1], (times.size,), what="neurons that fired")


@public(points=1)
def test_silent_without_input(student):
    """Without external input nobody fires."""
    times, _ = spikes_of(student.simulate_network(5.0, 0.0, n_neurons=100, t_stop=60.0))
    assert holds(times.size == 0 or times.min() >= 0, "Spike times begin at 0.")
    assert holds(np.sum(times > 20.0) == 0, "The network fires although it receives nothing.")


@public(points=2)
def test_busy_without_inhibition(student):
    """With g = 0 and twice the threshold rate 1000 neurons fire at 240 to 270 Hz, all of them."""
    times, neurons = spikes_of(student.simulate_network(0.0, 2.0, t_stop=60.0))
    late = times >= 30.0
    assert within(1e3 * np.sum(late) / (1000 * 30.0), 240.0, 270.0, what="mean rate")
    assert holds(np.unique(neurons[late]).size == 1000, "Some neurons never fire.")
