import numpy as np
from autograder.checking import array, close, public, question

pytestmark = question("cue_theory")


@public(points=1)
def test_first_and_last(student):
    """The bump starts where it was and ends at the cue."""
    path = array(student.cue_path(np.array([0.0, 1e5]), 0.4, 1.5, 0.02, 1.3, 10.0), (2,), what="centre")
    assert close(np.exp(1j * path), np.exp(1j * np.array([0.4, 1.5])), abs=1e-6, what="centre")
