import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("tuning_curves")


@public(points=1)
def test_landmarks(student):
    """Each curve has its known value at the preferred or half-way stimulus."""
    gaussian = student.gaussian_tuning(np.array([-5.0, 0.0]), 0.0, 50.0, 12.0)
    assert close(gaussian[1], 50.0, what="Gaussian tuning curve")
    cosine = student.cosine_tuning(np.array([160.0, 70.0]), 160.0, 30.0, 54.0)
    assert close(cosine, [54.0, 30.0], what="cosine tuning curve")
    sigmoid = student.sigmoid_tuning(np.array([0.2, 0.2]), 0.2, 36.0, 0.03)
    assert close(sigmoid, [18.0, 18.0], what="sigmoid tuning curve")


@hidden(points=1, hint="width-is-standard-deviation")
def test_gaussian_curve(student, reference, rng):
    """The Gaussian curve has the width asked for.

    Its stimulus need not be an angle: far from the preferred one no other turn brings it back.
    """
    for unit in (1.0, 12.0):
        s, args = rng.uniform(-60, 60, 40), (rng.uniform(-20, 20), rng.uniform(10, 80), rng.uniform(5, 20))
        s, args = unit * s, (unit * args[0], args[1], unit * args[2])
        want = reference.gaussian_tuning(s, *args)
        assert close(student.gaussian_tuning(s, *args), want, abs=1e-9, what="Gaussian tuning curve")


@hidden(points=1, hint="degrees-and-rectification")
def test_cosine_curve(student, reference, rng, credit):
    """The cosine curve takes degrees and never falls below zero."""
    s = rng.uniform(-360, 720, 60)
    broad = rng.uniform(0, 360), rng.uniform(30, 40), rng.uniform(45, 60)
    narrow = rng.uniform(0, 360), rng.uniform(5, 10), rng.uniform(45, 60)
    with credit(0.6):
        want = reference.cosine_tuning(s, *broad)
        assert close(student.cosine_tuning(s, *broad), want, abs=1e-6, what="cosine tuning curve")
    with credit(0.4):
        want = reference.cosine_tuning(s, *narrow)
        assert close(student.cosine_tuning(s, *narrow), want, abs=1e-6, what="rectified cosine tuning curve")


@hidden(points=1, hint="sigmoid-slope")
def test_sigmoid_curve(student, reference, rng):
    """The sigmoid curve rises, or falls, with the slope asked for."""
    s = rng.uniform(-1, 1, 40)
    for sign in (1, -1):
        args = rng.uniform(-0.3, 0.3), rng.uniform(20, 60), sign * rng.uniform(0.1, 0.3)
        want = reference.sigmoid_tuning(s, *args)
        assert close(student.sigmoid_tuning(s, *args), want, what="sigmoid tuning curve")
