import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("signal_flow")


def network(rng, n=30):
    """Synapses and gap junctions of a network in one piece."""
    chemical = rng.poisson(0.15, (n, n)) * (1 - np.eye(n, dtype=int))
    chemical[np.arange(n - 1), np.arange(1, n)] += rng.integers(1, 4, n - 1)
    both = np.triu(rng.poisson(0.06, (n, n)))
    return chemical, both + np.triu(both, 1).T


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


@hidden(points=2, hint="set-the-derivative-to-zero")
def test_heights_of_a_network(student, reference, rng):
    """The heights make the sum of squares as small as it can be, and have mean 0."""
    chemical, gap = network(rng)
    want = reference.signal_flow(chemical, gap)
    assert close(student.signal_flow(chemical, gap), want, rel=1e-4, abs=1e-5, what="height")


@hidden(points=1, hint="self-junctions-pull-nowhere")
def test_feedback_cancels(student, reference, rng):
    """Connections as strong in both directions give no direction, and those with itself no pull."""
    chemical, gap = network(rng, 20)
    far = np.abs(np.subtract.outer(np.arange(20), np.arange(20))) > 2
    chemical = np.where(far, chemical + chemical.T, chemical)
    gap = gap + np.diag(rng.poisson(2, 20))
    want = reference.signal_flow(chemical, gap)
    assert close(student.signal_flow(chemical, gap), want, rel=1e-4, abs=1e-5, what="height")
