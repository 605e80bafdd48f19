import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("palimpsest")


@public(points=2)
def test_without_decay(student):
    """Without decay all patterns are stored alike, and no unit is coupled to itself."""
    want = np.array([[0, 2, 0], [2, 0, 0], [0, 0, 0]]) / 3
    assert close(student.palimpsest_weights(np.array([[1, 1, -1], [1, 1, 1]]), 0.0), want, abs=1e-9, what="weight")


@hidden(points=6, hint="newest-last")
def test_palimpsest_weights(student, reference, rng, credit):
    """The newest pattern has full strength, and each storage shrinks all that was there before."""
    with credit(0.5):
        patterns, decay = rng.choice([-1, 1], (2, 12)), rng.uniform(0.2, 0.6)
        want = reference.palimpsest_weights(patterns, decay)
        assert close(student.palimpsest_weights(patterns, decay), want, abs=1e-7, what="weight")
    with credit(0.5):
        patterns, decay = rng.choice([-1, 1], (30, 40)), rng.uniform(0.02, 0.2)
        want = reference.palimpsest_weights(patterns, decay)
        assert close(student.palimpsest_weights(patterns, decay), want, abs=1e-7, what="weight")
