import numpy as np

from autograder.checking import close, equal, hidden, public, question

pytestmark = question("mixtures")


def hebbian(patterns):
    """Weights without self-coupling."""
    n = patterns.shape[1]
    return patterns.T @ patterns / n * (1 - np.eye(n))


@public(points=2)
def test_overlap_with_itself(student):
    """A pattern has overlap 1 with itself and -1 with its negative."""
    a, b = np.array([1, 1, -1, 1]), np.array([1, -1, 1, -1])
    assert close(student.overlaps(np.array([a, -a, b]), a), [1, -1, -0.5], what="overlap")


@hidden(points=2, hint="mixtures")
def test_overlaps(student, reference, rng):
    """Overlaps are the normalised products with every pattern."""
    patterns, state = rng.choice([-1, 1], (7, 50)), rng.choice([-1, 1], 50)
    assert close(student.overlaps(patterns, state), reference.overlaps(patterns, state), abs=1e-9, what="overlap")


@hidden(points=3, hint="mixtures")
def test_mixture_state(student, reference, rng):
    """In a mixture every unit follows the majority of the patterns."""
    for n in (3, 5, 7):
        patterns = rng.choice([-1, 1], (n, 60))
        assert equal(student.mixture_state(patterns), reference.mixture_state(patterns), what="state")


@hidden(points=3, hint="mixtures")
def test_fixed_points(student, reference, rng, credit):
    """Memories and mixtures of three are fixed points at light load; a state with a flipped unit is not.

    Whether the mixture is stable is asked of the reference: at N = 300, P = 3 it nearly always is. Weights need
    not be symmetric, nor large; a field of zero (0.1 + 0.2 - 0.3 but for rounding) agrees with any state.
    """
    patterns = rng.choice([-1, 1], (3, 300))
    weights = hebbian(patterns)
    states = [patterns[0], -patterns[1], np.sign(patterns.sum(axis=0)), patterns[2].copy(), rng.choice([-1, 1], 300)]
    states[3][rng.integers(300)] *= -1
    wanted = [bool(reference.is_fixed_point(weights, state)) for state in states]
    with credit(0.6):
        for state, want in zip(states, wanted, strict=True):
            assert equal(student.is_fixed_point(weights, state), want, what="answer")
    one_way = np.array([[0, 2, 0], [-1, 0, 3], [0, 0, 0.0]])  # fields (2, 2, 0) of (1, 1, 1); transposed, (-1, 2, 3)
    cancelling = np.array([[0, 0.1, 0.2, 0.3], [0.1, 0, 1, -1], [0.2, 1, 0, -1], [0.3, -1, -1, 0]])
    with credit(0.2):
        for scale in (1, 1e-4):
            got = student.is_fixed_point(scale * one_way, np.ones(3))
            assert equal(got, True, what="answer for one-way weights")
            got = student.is_fixed_point(scale * one_way.T, np.ones(3))
            assert equal(got, False, what="answer for one-way weights")
    with credit(0.2):
        for first in (1, -1):
            got = student.is_fixed_point(cancelling, np.array([first, 1, 1, -1]))
            assert equal(got, True, what="answer where a field is zero")
