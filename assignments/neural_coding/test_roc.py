import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("roc")


@public(points=1)
def test_chance_and_certainty(student):
    """Identical responses leave the area at one half; responses that never overlap make it 1."""
    assert close(student.roc_area(np.array([3, 5, 7]), np.array([3, 5, 7])), 0.5, what="area")
    assert close(student.roc_area(np.array([1, 2]), np.array([3, 4, 5])), 1.0, what="area")
    false_alarms, hits = student.roc_curve(np.array([1, 2]), np.array([3, 4]), np.array([0, 2.5, 9]))
    assert close(false_alarms, [1.0, 0.0, 0.0], what="false alarms")
    assert close(hits, [1.0, 1.0, 0.0], what="hits")


@hidden(points=1.5, hint="threshold-itself-passes")
def test_roc_curve(student, reference, rng, credit):
    """False alarms and hits are the fractions of trials that reach each threshold, also exactly."""
    noise, signal = rng.poisson(8, 150), rng.poisson(12, 120)
    thresholds = np.arange(0, 26)
    got, want = student.roc_curve(noise, signal, thresholds), reference.roc_curve(noise, signal, thresholds)
    with credit(0.5):
        assert close(got[0], want[0], what="false alarms")
    with credit(0.5):
        assert close(got[1], want[1], what="hits")


@hidden(points=1.5, hint="ties")
def test_roc_area(student, reference, rng):
    """The area is the fraction of right choices, with equal counts decided by a coin."""
    noise, signal = rng.poisson(4, 90), rng.poisson(6, 110)
    assert close(student.roc_area(noise, signal), reference.roc_area(noise, signal), what="area")
    assert close(student.roc_area(signal, noise), 1 - reference.roc_area(noise, signal), what="area")
