import numpy as np
from autograder.checking import close, public, question

pytestmark = question("tuning_curves")


@public(points=1)
def test_landmarks(student):
    """Each curve has its known value at the preferred or half-way stimulus."""
    assert close(student.gaussian_tuning(np.array([-5.0, 0.0]), 0.0, 50.0, 12.0)[1], 50.0, what="Gaussian tuning curve")
    assert close(
        student.cosine_tuning(np.array([160.0, 70.0]), 160.0, 30.0, 54.0), [54.0, 30.0], what="cosine tuning curve"
    )
    assert close(
        student.sigmoid_tuning(np.array([0.2, 0.2]), 0.2, 36.0, 0.03), [18.0, 18.0], what="sigmoid tuning curve"
    )
