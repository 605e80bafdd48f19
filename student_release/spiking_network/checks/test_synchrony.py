import numpy as np
from autograder.checking import close, public, question, within

pytestmark = question("synchrony")


@public(points=2)
def test_lockstep_and_taking_turns(student):
    """Neurons in lockstep have chi = 1, neurons that take strict turns almost 0."""
    beats, n = 7.0 + 20.0 * np.arange(40), 10
    times, neurons = np.repeat(beats, n), np.tile(np.arange(n), 40)
    assert close(student.synchrony_index(times, neurons, n, 6.0, 806.0), 1.0, rel=1e-3, what="synchrony")
    turns = times + 2.0 * neurons
    assert within(student.synchrony_index(turns, neurons, n, 6.0, 806.0), 0.0, 1e-3, what="synchrony")
