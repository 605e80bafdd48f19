import numpy as np
from autograder.checking import close, public, question

pytestmark = question("roc")


@public(points=1)
def test_chance_and_certainty(student):
    """Identical responses leave the area at one half; responses that never overlap make it 1."""
    assert close(student.roc_area(np.array([3, 5, 7]), np.array([3, 5, 7])), 0.5, what="area")
    assert close(student.roc_area(np.array([1, 2]), np.array([3, 4, 5])), 1.0, what="area")
    false_alarms, hits = student.roc_curve(np.array([1, 2]), np.array([3, 4]), np.array([0, 2.5, 9]))
    assert close(false_alarms, [1.0, 0.0, 0.0], what="false alarms")
    assert close(hits, [1.0, 1.0, 0.0], what="hits")
