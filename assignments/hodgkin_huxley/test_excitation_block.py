import numpy as np

from autograder.checking import array, close, hidden, public, question, within

pytestmark = question("excitation_block")


@public(points=2)
def test_full_spikes_and_rest(student):
    """At 0.1 uA/mm^2 the voltage swings by about 105 mV; without current not at all."""
    swing = array(student.hh_amplitude([0.0, 0.1]), (2,), what="amplitude")
    assert close(swing[0], 0.0, abs=0.1, what="amplitude at rest")
    assert within(swing[1], 100.0, 110.0, what="amplitude")


@hidden(points=2, hint="amplitude-after-transient")
def test_spikes_shrink(student, reference, rng):
    """The stronger the current, the smaller the swing of the voltage.

    Six per cent and 1 mV: Euler steps of 0.02 ms swing 2 to 5 % too far.
    """
    current = [rng.uniform(0.2, 0.5), rng.uniform(0.55, 0.9), rng.uniform(0.95, 1.25)]
    g_na, g_k = rng.uniform(1.35, 1.45), rng.uniform(0.27, 0.3)  # they widen the smaller swings by 15 %
    got = student.hh_amplitude(current, g_na, g_k)
    assert close(got, reference.hh_amplitude(current, g_na, g_k), rel=0.06, abs=1.0, what="amplitude")


@hidden(points=1, hint="amplitude-after-transient")
def test_no_oscillation_far_beyond(student, rng):
    """Beyond the block, and below the onset, nothing is left once the transient is over."""
    beyond = np.array([rng.uniform(1.75, 2.0), rng.uniform(2.2, 3.0)])
    assert close(student.hh_amplitude(beyond), [0.0] * 2, abs=0.3, what="amplitude")
    # Potassium channels enough to keep the neuron silent at a current that otherwise makes it fire.
    below, g_k = [rng.uniform(0.07, 0.08)], rng.uniform(0.42, 0.44)
    assert close(student.hh_amplitude(below, 1.2, g_k), [0.0], abs=0.3, what="amplitude")


@hidden(points=3, hint="block-small-oscillations")
def test_block_current(student, reference, rng):
    """Oscillations of any size end at the block current, which moves with the conductances."""
    g_na, g_k = rng.uniform(1.48, 1.55), rng.uniform(0.295, 0.305)  # with either left as usual 8 % or more apart
    got = student.hh_block_current(g_na, g_k)
    # Three per cent: Euler steps of 0.02 ms move the end of the oscillation by 1.6 %.
    assert close(got, reference.hh_block_current(g_na, g_k), rel=0.03, what="block current")
