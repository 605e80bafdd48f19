import numpy as np
from autograder.checking import close, public, question

pytestmark = question("instability")


@public(points=2)
def test_no_coupling_decay(student):
    """Without coupling every mode decays with the time constant."""
    got = student.growth_rates(np.zeros(9), 20.0)
    assert close(got, np.full(5, -0.05), what="growth rate")
