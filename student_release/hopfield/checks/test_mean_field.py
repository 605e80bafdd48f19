import numpy as np
from autograder.checking import close, decreasing, public, question

pytestmark = question("mean_field")


@public(points=1)
def test_light_load_is_perfect(student):
    """At light load the overlap is nearly 1, and it falls with the load."""
    assert close(student.retrieval_overlap(0.02), 1.0, abs=1e-3, what="overlap")
    assert decreasing(student.retrieval_overlap(np.array([0.06, 0.1, 0.13])), what="overlap")
