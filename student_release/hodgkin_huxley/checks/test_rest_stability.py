from autograder.checking import array, close, public, question

pytestmark = question("rest_stability")


@public(points=2)
def test_rest_without_current(student):
    """Without current the fixed point lies just above -65 mV and is stable."""
    assert close(array(student.resting_state(0.0), (4,), what="fixed point")[0], -64.996, abs=0.002, what="v")
    growth = student.rest_growth_rate(0.0)
    assert close(growth, -0.15, abs=0.15, what="growth rate")
