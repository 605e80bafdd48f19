import numpy as np
from autograder.checking import array, holds, increasing, public, question, within

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


@public(points=1)
def test_busy_without_inhibition(student):
    """With g = 0 and twice the threshold rate 1000 neurons fire at 240 to 270 Hz, all of them."""
    times, neurons = spikes_of(student.simulate_network(0.0, 2.0, t_stop=60.0))
    late = times >= 30.0
    assert within(1e3 * np.sum(late) / (1000 * 30.0), 240.0, 270.0, what="mean rate")
    assert holds(np.unique(neurons[late]).size == 1000, "Some neurons never fire.")


@public(points=1)
def test_same_seed(student):
    """The same seed gives the same spikes, in order of time, from the beginning; another seed gives others."""
    first, again, other = (
        spikes_of(student.simulate_network(5.0, 3.0, n_neurons=100, weight=1.0, t_stop=60.0, seed=seed))
        for seed in (3, 3, 4)
    )
    assert holds(np.sum(first[0] < 40.0) > 0, "The network fires too late: its transient is included.")
    assert increasing(first[0], strictly=False, what="spike times")
    same = [len(a) == len(b) and (a == b).all() for a, b in zip(first, again, strict=True)]
    assert holds(all(same), "The same seed must give the same spikes.")
    assert holds(first[0].size != other[0].size or (first[1] != other[1]).any(), "Another seed must give other spikes.")
