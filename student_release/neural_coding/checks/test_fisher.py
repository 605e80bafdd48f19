import numpy as np
from autograder.checking import close, public, question

pytestmark = question("fisher")


@public(points=1)
def test_one_neuron_tells_nothing_at_its_peak(student):
    """At its peak a neuron carries no Fisher information; on either flank equally much."""
    got = student.fisher_information(np.array([-5.0, 0.0, 5.0]), np.zeros(1), 40.0, 10.0, 0.5)
    assert close(got[1], 0.0, abs=1e-9, what="Fisher information at the peak")
    assert close(got[0], got[2], what="Fisher information on the left flank")
    assert close(student.cramer_rao_bound(4.0), 0.25, what="Cramér-Rao bound")
