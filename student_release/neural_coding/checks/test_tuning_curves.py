import numpy as np
from autograder.checking import close, public, question

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
