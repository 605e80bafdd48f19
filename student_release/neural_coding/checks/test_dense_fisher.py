import numpy as np
from autograder.checking import close, public, question

pytestmark = question("dense_fisher")


@public(points=0.5)
def test_twice_the_neurons(student):
    """Twice the neurons, or twice the time, carry twice the information."""
    once = student.dense_fisher_information(1.5, 40.0, 8.0, 0.2)
    assert close(student.dense_fisher_information(3.0, 40.0, 8.0, 0.2), 2 * np.asarray(once), what="information")
    assert close(student.dense_fisher_information(1.5, 40.0, 8.0, 0.4), 2 * np.asarray(once), what="information")
