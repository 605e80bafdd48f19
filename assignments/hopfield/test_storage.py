import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("storage")


@public(points=3)
def test_one_pattern(student):
    """One pattern is stored in the signs of the weights, and no unit is coupled to itself."""
    want = np.array([[0, -1, 1, 1], [-1, 0, -1, -1], [1, -1, 0, 1], [1, -1, 1, 0]]) / 4
    assert close(student.hebbian_weights(np.array([[1, -1, 1, 1]])), want, abs=1e-9, what="weight")


@hidden(points=5, hint="hebb-rule")
def test_hebbian_weights(student, reference, rng):
    """Every pattern adds its products, all patterns the same, divided by the number of units."""
    for p in (3, 17):
        patterns = rng.choice([-1, 1], (p, int(rng.integers(20, 60))))
        assert close(student.hebbian_weights(patterns), reference.hebbian_weights(patterns), abs=1e-6, what="weight")
