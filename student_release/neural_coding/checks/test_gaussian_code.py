import numpy as np
from autograder.checking import close, public, question

pytestmark = question("gaussian_code")


@public(points=0.5)
def test_one_neuron_of_unit_noise(student):
    """One neuron, all standard deviations 1: information 1, errors 1 and 1/2, half of ln 2."""
    got = student.gaussian_code(1.0, np.ones(1), 1.0)
    assert close(got, [1.0, 1.0, 0.5, 0.5 * np.log(2)], what="results")
