import numpy as np
from autograder.checking import close, equal, public, question

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
