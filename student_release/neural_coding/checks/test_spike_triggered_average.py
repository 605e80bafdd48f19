import numpy as np
from autograder.checking import close, public, question

pytestmark = question("spike_triggered_average")


@public(points=1)
def test_single_spike(student):
    """The average before a single spike is the stimulus itself, read backwards."""
    stimulus, counts = np.arange(10.0) ** 2, np.zeros(10, int)
    counts[6] = 1
    assert close(student.spike_triggered_average(stimulus, counts, 4), [36.0, 25.0, 16.0, 9.0], what="STA")
