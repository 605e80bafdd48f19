from autograder.checking import public, question, within

pytestmark = question("onset")


@public(points=2)
def test_onset_of_the_squid_axon(student):
    """With the usual conductances sustained firing begins between 0.055 and 0.07 uA/mm^2."""
    assert within(student.hh_onset_current(), 0.055, 0.07, what="onset current")
