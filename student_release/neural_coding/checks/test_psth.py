import numpy as np
from autograder.checking import close, public, question

pytestmark = question("psth")


@public(points=1)
def test_two_trials_by_hand(student):
    """Two trials of 0.3 s: spikes per trial and second in each bin."""
    got = student.psth([np.array([0.02, 0.05, 0.17]), np.array([0.08])], 0.3, 0.1)
    assert close(got, [15.0, 5.0, 0.0], what="PSTH")
