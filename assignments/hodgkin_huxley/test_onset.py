from autograder.checking import close, hidden, public, question, within

pytestmark = question("onset")


@public(points=2)
def test_onset_of_the_squid_axon(student):
    """With the usual conductances sustained firing begins between 0.055 and 0.07 uA/mm^2."""
    assert within(student.hh_onset_current(), 0.055, 0.07, what="onset current")


@hidden(points=4, hint="onset-sustained")
def test_onset_for_other_conductances(student, reference, rng):
    """The onset of sustained firing moves with the conductances as it should.

    Three per cent: Euler steps of 0.02 ms shift the onset by one. Either conductance alone moves it by 15 or more.
    """
    g_na, g_k = rng.uniform(1.28, 1.3), rng.uniform(0.34, 0.345)
    got = student.hh_onset_current(g_na, g_k)
    assert close(got, reference.hh_onset_current(g_na, g_k), rel=0.03, what="onset current")
