import numpy as np

from autograder.checking import close, decreasing, hidden, public, question

pytestmark = question("mean_field")


@public(points=1)
def test_light_load_is_perfect(student):
    """At light load the overlap is nearly 1, and it falls with the load."""
    assert close(student.retrieval_overlap(0.02), 1.0, abs=1e-3, what="overlap")
    assert decreasing(student.retrieval_overlap(np.array([0.06, 0.1, 0.13])), what="overlap")


@hidden(points=5, hint="mean-field")
def test_retrieval_overlap(student, reference, rng, credit):
    """The overlap solves the mean-field equations up to the capacity, beyond which nothing is retrieved."""
    with credit(0.7):
        light, heavy = rng.uniform(0.0005, 0.004), rng.uniform(0.137, 0.1375)
        alpha = np.append(rng.uniform(0.04, 0.136, 8), [light, heavy])
        assert close(student.retrieval_overlap(alpha), reference.retrieval_overlap(alpha), rel=1e-4, what="overlap")
    with credit(0.3):
        alpha = np.array([rng.uniform(0.1395, 0.142), *rng.uniform(0.142, 0.3, 2)])
        assert close(student.retrieval_overlap(alpha), np.full(3, np.nan), what="overlap")
