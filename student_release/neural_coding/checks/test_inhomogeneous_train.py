import numpy as np
from autograder.checking import array, equal, public, question, within

pytestmark = question("inhomogeneous_train")


@public(points=1)
def test_spikes_only_where_there_is_a_rate(student):
    """No spike falls where the rate is zero; a seed repeats its train."""
    rate = np.repeat([0.0, 100.0, 0.0], 1000)
    train = array(student.inhomogeneous_train(rate, 1e-3, 3), (None,), what="spike train")
    assert within(len(train), 50, 160, what="number of spikes")
    assert within(train, 0.999, 2.001, what="spike times")
    assert equal(student.inhomogeneous_train(rate, 1e-3, 3), train, what="train of the same seed")
    silent = student.inhomogeneous_train(np.zeros(100), 1e-3, 4)
    assert equal(len(array(silent, (None,), what="train")), 0, what="number of spikes")
