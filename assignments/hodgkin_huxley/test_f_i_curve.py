import numpy as np

from autograder.checking import array, close, hidden, public, question, within

pytestmark = question("f_i_curve")


@public(points=2)
def test_silent_then_firing(student):
    """The neuron is silent without current and fires about 68 times a second at 0.1 uA/mm^2."""
    rate = array(student.hh_firing_rate([0.0, 0.1]), (2,), what="firing rate")
    assert close(rate[0], 0.0, what="firing rate without current")
    assert within(rate[1], 66.0, 71.0, what="firing rate")


@hidden(points=2, hint="rate-from-intervals")
def test_rate_in_between(student, reference, rng):
    """Between onset and block the rate is right."""
    current = np.sort(rng.uniform(0.08, 0.55, 3))
    got = student.hh_firing_rate(current)
    assert close(got, reference.hh_firing_rate(current), rel=0.03, what="firing rate")


@hidden(points=2, hint="transient-spikes")
def test_onset_is_a_jump(student, reference, rng, credit):
    """The curve jumps from 0 at the onset: no rate below it, a high one just above.

    More sodium channels and fewer potassium channels lower the onset: with either left as usual, or both, the neuron
    is silent at all three currents.
    """
    g_na, g_k = rng.uniform(1.28, 1.3), rng.uniform(0.34, 0.345)
    onset = reference.hh_onset_current(g_na, g_k)
    got = student.hh_firing_rate([0.5 * onset, 0.93 * onset, 1.05 * onset], g_na, g_k)
    got = array(got, (3,), what="firing rate")
    with credit(0.5):
        assert close(got[:2], 0.0, what="firing rate below the onset")
    with credit(0.5):
        want = reference.hh_firing_rate([1.05 * onset], g_na, g_k)[0]
        assert close(got[2], want, rel=0.04, what="firing rate just above the onset")


@hidden(points=2, hint="spikes-vanish")
def test_spikes_vanish_at_large_current(student, rng):
    """Far beyond the onset the spikes vanish, for good.

    At the first current two spikes are followed by a lasting oscillation whose peaks stay below 0 mV, by 4 to 7.
    """
    current = [rng.uniform(0.7, 0.76), rng.uniform(0.8, 1.2), rng.uniform(1.3, 1.5), rng.uniform(1.8, 3.0)]
    assert close(student.hh_firing_rate(current), [0.0] * 4, what="firing rate at large current")
