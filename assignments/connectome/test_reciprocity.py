import numpy as np

from autograder.checking import close, hidden, holds, public, question

pytestmark = question("reciprocity")


def two_numbers(got):
    """Observed and expected."""
    assert holds(isinstance(got, (list, tuple, np.ndarray)) and len(got) == 2, "Two results are asked for.")
    return got


def network(rng, n=60):
    """Directed connections, more of them reciprocal than chance would have it."""
    adjacency = rng.random((n, n)) < 0.08
    adjacency |= adjacency.T & (rng.random((n, n)) < 0.25)
    np.fill_diagonal(adjacency, False)
    return adjacency.astype(int)


@public(points=1)
def test_small_network(student):
    """A pair that is connected both ways counts once."""
    observed, _ = two_numbers(student.reciprocity([[0, 1, 1], [1, 0, 0], [0, 0, 0]]))
    assert close(observed, 1, what="number of reciprocal pairs")


@hidden(points=1, hint="pairs-count-once")
def test_reciprocal_pairs(student, rng):
    """Every pair connected both ways is counted, and counted once."""
    adjacency = network(rng)
    observed, _ = two_numbers(student.reciprocity(adjacency))
    assert close(observed, np.triu(adjacency * adjacency.T).sum(), what="number of reciprocal pairs")


@hidden(points=2, hint="density-squared")
def test_expected_pairs(student, rng):
    """The expected number follows from the density of connections alone, in large networks and in small ones.

    With exactly as many connections, rather than each with the same probability, it is a little smaller: both pass.
    """
    for adjacency in (network(rng), network(rng, 9)):
        n, m = len(adjacency), int(adjacency.sum())
        places = n * (n - 1)
        _, expected = two_numbers(student.reciprocity(adjacency))
        exactly = close(expected, m * (m - 1) / (places - 1) / 2, what="expected number of pairs")
        assert exactly or close(expected, m**2 / places / 2, what="expected number of pairs")
