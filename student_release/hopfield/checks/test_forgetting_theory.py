import numpy as np
from autograder.checking import close, decreasing, public, question

pytestmark = question("forgetting_theory")


@public(points=1)
def test_fading(student):
    """The overlap falls with age, to nothing in the end."""
    overlap = student.palimpsest_overlap(np.array([0, 20, 40, 80]), 0.03, 400)
    assert decreasing(overlap, what="overlap")
    assert close(student.palimpsest_overlap(1000, 0.03, 400), 0.0, abs=1e-6, what="overlap")
