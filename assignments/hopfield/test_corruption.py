import numpy as np

from autograder.checking import close, equal, hidden, public, question

pytestmark = question("corruption")


@public(points=1)
def test_flip_half(student):
    """Half the units are flipped, the first in the order."""
    got = student.corrupt(np.array([1, 1, 1, -1]), np.array([3, 1, 0, 2]), 0.5)
    assert equal(got, [1, -1, 1, 1], what="corrupted pattern")


@public(points=2)
def test_three_samples(student):
    """The samples 1, 2 and 6 have mean 3 and standard error sqrt(7/3)."""
    mean, sem = student.mean_and_sem(np.array([1.0, 2.0, 6.0]))
    assert close(mean, 3.0, what="mean")
    assert close(sem, np.sqrt(7 / 3), what="standard error")


@hidden(points=3, hint="flips-and-sem")
def test_corrupt(student, reference, rng):
    """Exactly the asked fraction of the units is flipped, in the order given, the others stay."""
    for share, more in ((0.0, 0.0), (1.0, 0.0), *zip(rng.uniform(0.05, 0.95, 4), (0.0, 0.0, 0.3, -0.3), strict=True)):
        n = int(rng.integers(40, 90))
        pattern, order = rng.choice([-1, 1], n), rng.permutation(n)
        fraction = (round(share * n) + more) / n  # never near a half: which way that goes is not asked
        got = student.corrupt(pattern, order, fraction)
        assert equal(got, reference.corrupt(pattern, order, fraction), what="corrupted pattern")


@hidden(points=2, hint="flips-and-sem")
def test_mean_and_sem(student, reference, rng, credit):
    """Mean and standard error are taken over networks, for each condition by itself."""
    samples = rng.uniform(0, 1, (int(rng.integers(4, 9)), int(rng.integers(10, 13))))
    mean, sem = student.mean_and_sem(samples)
    want_mean, want_sem = reference.mean_and_sem(samples)
    with credit(0.3):
        assert close(mean, want_mean, what="mean")
    with credit(0.7):
        assert close(sem, want_sem, what="standard error")
