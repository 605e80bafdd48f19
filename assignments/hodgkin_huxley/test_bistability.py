import numpy as np
from scipy.optimize import brentq

from autograder.checking import equal, hidden, public, question

pytestmark = question("bistability")


@public(points=1)
def test_one_attractor_far_from_the_onset(student):
    """Without current only rest is stable, and at 0.2 uA/mm^2 only firing is."""
    assert equal(student.is_bistable([0.0, 0.2]), [False, False], what="bistability")


@hidden(points=4, hint="two-starts")
def test_rest_and_rhythm_coexist(student, reference, rng):
    """Both are stable between the onset of firing and the current at which rest loses its stability.

    Currents keep away from both ends, where transients take for ever. With either conductance left as usual the
    neuron would be silent at the first of those inside.
    """
    g_na, g_k = rng.uniform(1.28, 1.3), rng.uniform(0.34, 0.345)
    onset = reference.hh_onset_current(g_na, g_k)
    hopf = brentq(lambda current: reference.rest_growth_rate(current, g_na, g_k), 0.03, 0.3, xtol=1e-5)
    inside = onset + (hopf - onset) * rng.uniform([0.1, 0.5], [0.4, 0.75])
    current = np.array([0.85 * onset, *inside, 1.12 * hopf, rng.uniform(0.3, 1.2), rng.uniform(1.8, 2.5)])
    want = [False, True, True, False, False, False]
    assert equal(student.is_bistable(current, g_na, g_k), want, what="bistability")
