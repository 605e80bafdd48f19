import numpy as np

from autograder.checking import array, close, equal, hidden, holds, public, question, within

pytestmark = question("null_models")

SEEDS = 100_000  # so small that seed * 1000 + k is a seed for numpy's old generator, too

SMALL = np.array(
    [
        [0, 1, 1, 1, 0, 0],
        [0, 0, 1, 0, 1, 0],
        [1, 0, 0, 0, 0, 1],
        [1, 1, 0, 0, 1, 0],
        [0, 0, 1, 0, 0, 1],
        [1, 0, 0, 1, 0, 0],
    ]
)


def sound(got, n):
    """A matrix of 0 and 1 with zero diagonal."""
    adjacency = array(got, (n, n), what="graph")
    assert holds(np.isin(adjacency, (0, 1)).all(), "The matrix should hold 0 and 1 only.")
    assert holds(not np.diag(adjacency).any(), "No node should be joined to itself.")
    return adjacency


def with_hubs(rng, n=40):
    """Directed connections with hubs, and more reciprocal pairs and loops than chance would have."""
    weight = np.outer(rng.gamma(1.5, size=n), rng.gamma(1.5, size=n)) / 2.25
    adjacency = rng.random((n, n)) < 0.1 * weight
    adjacency |= adjacency.T & (rng.random((n, n)) < 0.3)
    np.fill_diagonal(adjacency, False)
    return adjacency.astype(int)


@public(points=1)
def test_equal_density_graph(student):
    """The first null model has the number of connections asked for; the seed decides where."""
    once = sound(student.equal_density_graph(9, 30, 1), 9)
    assert equal(int(once.sum()), 30, what="number of connections")
    assert close(student.equal_density_graph(9, 30, 1), once, what="graph")
    other = sound(student.equal_density_graph(9, 30, 2), 9)
    assert holds((other != once).any(), "Two seeds give the same graph.")


@public(points=1)
def test_degree_preserving_graph(student):
    """The second null model leaves every neuron its in- and out-degree; the seed decides the rest."""
    once = sound(student.degree_preserving_graph(SMALL, 1), 6)
    assert close(once.sum(axis=0), SMALL.sum(axis=0), what="in-degree")
    assert close(once.sum(axis=1), SMALL.sum(axis=1), what="out-degree")
    assert close(student.degree_preserving_graph(SMALL, 1), once, what="graph")


@hidden(points=2, hint="every-pair-alike")
def test_every_place_is_as_likely(student, rng):
    """Over many graphs of equal density every ordered pair is connected equally often, whatever else is connected.

    300 graphs of 8 neurons and 14 connections: each of 56 pairs 75 +- 7.5 times, each row and column
    525 +- 20 times; 496 +- 17.1 pairs both ways; 279 +- 13.1 empty rows, and columns (none if all neurons had as many
    outputs, say). Bands of 6.5 standard deviations: false failures below 1e-8.
    """
    total, both, empty = np.zeros((8, 8)), 0, np.zeros(2)
    for seed in rng.choice(SEEDS, 300, replace=False):
        adjacency = sound(student.equal_density_graph(8, 14, int(seed)), 8)
        assert equal(int(adjacency.sum()), 14, what="number of connections")
        total += adjacency
        both += int((adjacency * adjacency.T).sum()) // 2
        empty += [(adjacency.sum(axis=axis) == 0).sum() for axis in (0, 1)]
    off_diagonal = total[~np.eye(8, dtype=bool)]
    assert within(off_diagonal, 75 - 6.5 * 7.5, 75 + 6.5 * 7.5, what="number of connections of a pair")
    for axis in (0, 1):
        assert within(total.sum(axis=axis), 525 - 130, 525 + 130, what="number of connections of a neuron")
    assert within(both, 496 - 111, 496 + 111, what="number of reciprocal pairs")
    assert within(empty, 279 - 85, 279 + 85, what="number of neurons without inputs or outputs")


@hidden(points=2, hint="both-degrees")
def test_degrees_of_a_network_with_hubs(student, rng):
    """Rewired, a network with hubs keeps each neuron's in-degree and out-degree, and has no double connection."""
    adjacency, found = with_hubs(rng), []
    for seed in rng.choice(SEEDS, 3, replace=False):
        null = sound(student.degree_preserving_graph(adjacency, int(seed)), len(adjacency))
        assert close(null.sum(axis=0), adjacency.sum(axis=0), what="in-degree")
        assert close(null.sum(axis=1), adjacency.sum(axis=1), what="out-degree")
        found.append(null)
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert holds((found[one] != found[other]).any(), "Two seeds give the same graph.")


@hidden(points=2, hint="swap-until-mixed")
def test_nothing_but_degrees_is_left(student, reference, rng):
    """After rewiring, no more connections of the original are left than the degrees bring about by chance.

    The share of connections that survive is averaged over 12 graphs for the answer and 40 for ours. The band is
    7 standard errors of the difference, from the spread among ours, and 1 % more for slight differences
    in how thoroughly people mix.
    """
    adjacency = with_hubs(rng)
    m = adjacency.sum()
    kept = [
        (student.degree_preserving_graph(adjacency, int(s)) * adjacency).sum() / m
        for s in rng.choice(SEEDS, 12, replace=False)
    ]
    ours = [(reference.degree_preserving_graph(adjacency, s) * adjacency).sum() / m for s in range(40)]
    band = 7 * np.std(ours) * np.sqrt(1 / 12 + 1 / 40) + 0.01
    assert within(np.mean(kept), np.mean(ours) - band, np.mean(ours) + band, what="share of old connections")
