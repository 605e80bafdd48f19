import numpy as np
from autograder.checking import close, public, question

pytestmark = question("energy")


@public(points=2)
def test_two_units(student):
    """Two units that like each other have energy -1 when they agree and +1 when they do not."""
    weights = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert close(student.energy(weights, np.array([1, 1])), -1.0, what="energy")
    assert close(student.energy(weights, np.array([1, -1])), 1.0, what="energy")
