from autograder.checking import array, close, public, question, within

pytestmark = question("excitation_block")


@public(points=2)
def test_full_spikes_and_rest(student):
    """At 0.1 uA/mm^2 the voltage swings by about 105 mV; without current not at all."""
    swing = array(student.hh_amplitude([0.0, 0.1]), (2,), what="amplitude")
    assert close(swing[0], 0.0, abs=0.1, what="amplitude at rest")
    assert within(swing[1], 100.0, 110.0, what="amplitude")
