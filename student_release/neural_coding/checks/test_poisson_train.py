import numpy as np
from autograder.checking import array, equal, holds, public, question, within

pytestmark = question("poisson_train")


@public(points=1)
def test_train_is_ordered_and_repeatable(student):
    """Spike times ascend within the train; a seed repeats its train and another seed gives another."""
    train = array(student.poisson_train(40.0, 5.0, 1), (None,), what="spike train")
    assert within(len(train), 100, 320, what="number of spikes")
    assert holds(np.all(np.diff(train) >= 0), "The spike times do not ascend.")
    assert within(train, 0.0, 5.0, what="spike times")
    assert equal(student.poisson_train(40.0, 5.0, 1), train, what="train of the same seed")
    other = array(student.poisson_train(40.0, 5.0, 2), (None,), what="spike train")
    assert holds(not np.array_equal(other, train), "Two seeds give the same train.")
