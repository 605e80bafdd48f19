from autograder.checking import array, close, public, question, within

pytestmark = question("f_i_curve")


@public(points=2)
def test_silent_then_firing(student):
    """The neuron is silent without current and fires about 68 times a second at 0.1 uA/mm^2."""
    rate = array(student.hh_firing_rate([0.0, 0.1]), (2,), what="firing rate")
    assert close(rate[0], 0.0, what="firing rate without current")
    assert within(rate[1], 66.0, 71.0, what="firing rate")
