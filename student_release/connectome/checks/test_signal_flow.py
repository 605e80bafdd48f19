import numpy as np
from autograder.checking import close, public, question

pytestmark = question("signal_flow")


@public(points=1)
def test_a_chain(student):
    """In a chain every neuron stands one step above the next, however many synapses join them."""
    chain = np.diag([5, 1, 2], 1)
    assert close(
        student.signal_flow(chain, np.zeros((4, 4), dtype=int)),
        [1.5, 0.5, -0.5, -1.5],
        rel=1e-5,
        what="height",
    )


@public(points=1)
def test_a_gap_junction_pulls_together(student):
    """A gap junction between the two ends of a chain draws them together."""
    got = student.signal_flow([[0, 2, 0], [0, 0, 2], [0, 0, 0]], [[0, 0, 1], [0, 0, 0], [1, 0, 0]])
    assert close(got, [1 / 3, 0, -1 / 3], rel=1e-5, abs=1e-9, what="height")
