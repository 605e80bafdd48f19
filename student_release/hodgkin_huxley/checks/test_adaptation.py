import numpy as np
from autograder.checking import close, public, question

pytestmark = question("adaptation")


@public(points=1)
def test_without_adaptation(student):
    """With no jump the rate is that of the neuron without adaptation, and 0 below threshold."""
    got = student.adapting_lif_rate([0.5, 1.0, 2.0], 0.0, 10.0, 200.0)
    assert close(got, [0.0, 0.0, 100 / np.log(2)], rel=2e-3, what="firing rate")
