from autograder.checking import close, public, question

pytestmark = question("threshold_rate")


@public(points=1)
def test_small_network(student):
    """With J = 0.2 mV and 80 synapses nu_thr is 62.5 Hz."""
    assert close(student.threshold_rate(0.2, 80), 62.5, what="threshold rate")
