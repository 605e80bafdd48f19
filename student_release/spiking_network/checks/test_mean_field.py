from autograder.checking import number, public, question, within

pytestmark = question("mean_field")


@public(points=2)
def test_brunels_asynchronous_state(student):
    """Brunel's network (C_E = 1000, J = 0.1 mV) at g = 5 and twice the threshold rate fires at 37.9 Hz."""
    assert within(number(student.mean_field_rate(5.0, 2.0, 1000, 0.1), what="rate"), 37.8, 38.1, what="rate")
