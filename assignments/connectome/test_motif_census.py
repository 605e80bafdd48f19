import numpy as np

from autograder.checking import close, hidden, holds, public, question

pytestmark = question("motif_census")


def network(rng, n=32):
    """Directed connections with hubs, reciprocal pairs and at least two three-cycles."""
    weight = np.outer(rng.gamma(2, size=n), rng.gamma(2, size=n)) / 4
    adjacency = rng.random((n, n)) < 0.14 * weight
    adjacency |= adjacency.T & (rng.random((n, n)) < 0.35)
    np.fill_diagonal(adjacency, False)
    for a, b, c in ((0, 1, 2), (3, 4, 5)):
        adjacency[[a, b, c], [b, c, a]] = True
        adjacency[[b, c, a], [a, b, c]] = False
    return adjacency.astype(int)


def counts(got):
    """The census as a dictionary of numbers."""
    assert holds(isinstance(got, dict), "The census should be a dictionary.")
    return got


@public(points=1)
def test_dyads_of_three_neurons(student):
    """Of three pairs one is connected both ways, one one way, one not at all."""
    assert close(student.dyad_census([[0, 1, 0], [1, 0, 0], [0, 1, 0]]), [1, 1, 1], what="dyad census")


@public(points=2)
def test_a_feed_forward_loop(student):
    """A lone feed-forward loop is one triple of kind 030T and none of any other."""
    got = counts(student.triad_census([[0, 0, 1], [1, 0, 1], [0, 0, 0]]))
    assert close(got.get("030T"), 1, what="number of 030T")
    assert close(sum(got.values()), 1, what="number of all triples")


@hidden(points=1, hint="three-kinds-of-pairs")
def test_dyads_of_a_network(student, rng):
    """The three kinds of pairs are counted each, and together they are all pairs."""
    adjacency = network(rng)
    ways = (adjacency + adjacency.T)[np.triu_indices(len(adjacency), 1)]
    want = [(ways == 2).sum(), (ways == 1).sum(), (ways == 0).sum()]
    assert close(student.dyad_census(adjacency), want, what="dyad census")


@hidden(points=2, hint="exactly-these")
def test_feed_forward_loops_and_cycles(student, reference, rng, credit):
    """Loops and cycles are triples with exactly three one-way connections, each counted once."""
    adjacency = network(rng)
    got, want = counts(student.triad_census(adjacency)), reference.triad_census(adjacency)
    with credit(0.5):
        assert close(got.get("030T"), want["030T"], what="number of 030T")
    with credit(0.5):
        assert close(got.get("030C"), want["030C"], what="number of 030C")


@hidden(points=2, hint="up-to-renaming")
def test_all_triads(student, reference, rng):
    """Every connected triple is counted under the one pattern that it equals up to renaming."""
    adjacency = network(rng)
    got, want = counts(student.triad_census(adjacency)), reference.triad_census(adjacency)
    assert close([got.get(name) for name in sorted(want)], [want[name] for name in sorted(want)], what="triad census")
