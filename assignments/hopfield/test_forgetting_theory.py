import numpy as np

from autograder.checking import close, decreasing, hidden, public, question

pytestmark = question("forgetting_theory")


@public(points=1)
def test_fading(student):
    """The overlap falls with age, to nothing in the end."""
    overlap = student.palimpsest_overlap(np.array([0, 20, 40, 80]), 0.03, 400)
    assert decreasing(overlap, what="overlap")
    assert close(student.palimpsest_overlap(1000, 0.03, 400), 0.0, abs=1e-6, what="overlap")


@hidden(points=5, hint="fading-signal")
def test_palimpsest_overlap(student, reference, rng):
    """The overlap after one update follows from the fading signal and the noise of all memories."""
    age, decay, n = rng.integers(0, 60, 15), rng.uniform(0.005, 0.12, 15), rng.integers(100, 1000, 15)
    table = age[:4, None], decay[None, :3], int(n[0])
    for case in ((age, decay, n), table):
        want = reference.palimpsest_overlap(*case)
        assert close(student.palimpsest_overlap(*case), want, rel=2e-4, abs=1e-6, what="overlap")
