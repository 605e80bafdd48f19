from autograder.checking import close, public, question

pytestmark = question("lif_rate")


@public(points=2)
def test_silent_below_threshold(student):
    """Up to threshold the neuron never fires."""
    assert close(student.lif_firing_rate([-1.0, 0.0, 0.5, 1.0]), [0.0] * 4, what="firing rate")
