import numpy as np
from autograder.checking import array, holds, public, question, spikes

pytestmark = question("network_step")
TOL = 0.15  # ms: a spike may be stamped with the beginning or the end of its step


def trains(got, n_neurons):
    """One array of spike times for each neuron, out of what run_network returns."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: times and neurons.")
    times = array(got[0], (None,), what="spike times")
    neurons = array(got[1], (times.size,), what="neurons that fired")
    known = bool(np.isin(neurons, np.arange(n_neurons)).all())
    assert holds(known, "Neurons are counted from 0 to n_neurons - 1.")
    return [times[neurons == i] for i in range(n_neurons)]


@public(points=2)
def test_two_neurons(student):
    """Neuron 0 fires when it is driven, and neuron 1 a delay later; nothing goes back."""
    weights, drive = np.array([[0.0, 0.0], [25.0, 0.0]]), np.zeros((200, 2))
    drive[50, 0] = 30.0
    first, second = trains(student.run_network(weights, drive, delay=1.8), 2)
    assert spikes(first, [5.0], tol=TOL)
    assert spikes(second, [6.8], tol=TOL)
