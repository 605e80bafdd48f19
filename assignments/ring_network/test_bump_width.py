import numpy as np

from autograder.checking import close, decreasing, hidden, public, question

pytestmark = question("bump_width")


@public(points=2)
def test_narrower_with_stronger_coupling(student):
    """Stronger cosine coupling makes a narrower bump; at J1 = 4 it fills half the ring."""
    assert close(student.half_width(4.0), np.pi / 2, rel=1e-4, what="half-width")
    assert decreasing(student.half_width(np.array([2.5, 3.0, 5.0, 12.0])), what="half-width")


@hidden(points=6, hint="width-self-consistency")
def test_half_width(student, reference, rng, credit):
    """The half-width solves the self-consistency of the cosine moment, and there is none without a bump."""
    with credit(0.8):
        j1 = np.concatenate([[rng.uniform(2.01, 2.05)], rng.uniform(2.05, 20, 11)])
        assert close(student.half_width(j1), reference.half_width(j1), rel=1e-4, what="half-width")
        table = 10 ** rng.uniform(0.4, 4, (2, 3))  # narrow bumps, too
        assert close(student.half_width(table), reference.half_width(table), rel=1e-4, what="half-width")
    with credit(0.2):
        j1 = np.array([rng.uniform(-9, -3), rng.uniform(0.2, 0.9), rng.uniform(1.1, 1.5), rng.uniform(1.6, 1.95)])
        assert close(student.half_width(j1), np.full(4, np.nan), what="half-width")
