import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("lif_rate")


@public(points=2)
def test_silent_below_threshold(student):
    """Up to threshold the neuron never fires."""
    assert close(student.lif_firing_rate([-1.0, 0.0, 0.5, 1.0]), [0.0] * 4, what="firing rate")


@hidden(points=2, hint="lif-closed-form")
def test_rate_without_refractory_period(student, reference, rng):
    """Without a refractory period the rate follows from the climb from reset to threshold."""
    current, tau_m = np.append(rng.uniform(1.01, 1.04), rng.uniform(1.02, 12, 40)), rng.uniform(5, 30)
    got = student.lif_firing_rate(current, tau_m=tau_m)
    assert close(got, reference.lif_firing_rate(current, tau_m=tau_m), rel=1e-6, what="firing rate")
    whole = rng.permutation(6)
    got = student.lif_firing_rate(whole, tau_m=tau_m)
    assert close(got, reference.lif_firing_rate(whole, tau_m=tau_m), rel=1e-6, what="firing rate")


@hidden(points=2, hint="refractory-once-per-interval")
def test_rate_with_refractory_period(student, reference, rng):
    """The f-I curve with a refractory period follows the closed form."""
    current, t_ref, tau_m = rng.uniform(1.05, 12, 40), rng.uniform(1, 4), rng.uniform(5, 30)
    got = student.lif_firing_rate(current, tau_m, t_ref)
    assert close(got, reference.lif_firing_rate(current, tau_m, t_ref), rel=1e-6, what="firing rate")
