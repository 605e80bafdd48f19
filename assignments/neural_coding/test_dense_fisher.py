import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("dense_fisher")


@public(points=0.5)
def test_twice_the_neurons(student):
    """Twice the neurons, or twice the time, carry twice the information."""
    once = student.dense_fisher_information(1.5, 40.0, 8.0, 0.2)
    assert close(student.dense_fisher_information(3.0, 40.0, 8.0, 0.2), 2 * np.asarray(once), what="information")
    assert close(student.dense_fisher_information(1.5, 40.0, 8.0, 0.4), 2 * np.asarray(once), what="information")


@hidden(points=1.5, hint="sum-becomes-integral")
def test_one_dimension(student, reference, rng):
    """In one dimension the sum over neurons becomes a Gaussian integral."""
    args = rng.uniform(0.2, 4), rng.uniform(10, 80), rng.uniform(1, 20, 5), rng.uniform(0.1, 2)
    want = reference.dense_fisher_information(*args)
    assert close(student.dense_fisher_information(*args), want, what="Fisher information")


@hidden(points=1, hint="one-factor-per-dimension")
def test_more_dimensions(student, reference, rng):
    """Whether sharp tuning helps depends on the number of dimensions."""
    args = rng.uniform(0.2, 4), rng.uniform(10, 80), rng.uniform(1, 20, 5), rng.uniform(0.1, 2)
    for dimension in (2, 3, 4):
        want = reference.dense_fisher_information(*args, dimension)
        assert close(student.dense_fisher_information(*args, dimension), want, what="Fisher information")
