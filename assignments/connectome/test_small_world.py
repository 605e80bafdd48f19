import numpy as np

from autograder.checking import array, close, equal, hidden, holds, public, question, within

pytestmark = question("small_world")

SEEDS = 100_000  # so small that seed * 1000 + k is a seed for numpy's old generator, too


def sound(got, n, m):
    """A symmetric matrix of 0 and 1 with zero diagonal and m edges."""
    adjacency = array(got, (n, n), what="graph")
    assert holds(np.isin(adjacency, (0, 1)).all(), "The matrix should hold 0 and 1 only.")
    assert holds((adjacency == adjacency.T).all(), "The matrix should be symmetric.")
    assert holds(not np.diag(adjacency).any(), "No node should be joined to itself.")
    assert equal(int(adjacency.sum()) // 2, m, what="number of edges")
    return adjacency


@public(points=1)
def test_a_random_graph(student):
    """A random graph is symmetric, without loops, with the number of edges asked for; the seed decides it."""
    once = sound(student.random_graph(12, 20, 1), 12, 20)
    assert close(student.random_graph(12, 20, 1), once, what="graph")
    other = sound(student.random_graph(12, 20, 2), 12, 20)
    assert holds((other != once).any(), "Two seeds give the same graph.")


@hidden(points=2, hint="every-pair-alike")
def test_every_pair_is_as_likely(student, rng):
    """Over many random graphs every pair of nodes is joined equally often, whatever else is joined.

    300 graphs of 10 nodes and 10 edges: each of 45 pairs is joined 66.7 +- 7.2 times, each node has 600 +- 19.5
    edge ends, 239 +- 12.6 nodes have none: fewer if graphs must hang together or all degrees be alike. Bands of
    6.5 standard deviations: a right answer fails with probability below 1e-8.
    """
    graphs = [sound(student.random_graph(10, 10, int(seed)), 10, 10) for seed in rng.choice(SEEDS, 300, replace=False)]
    total = np.sum(graphs, axis=0)
    pairs = total[np.triu_indices(10, 1)]
    assert within(pairs, 66.7 - 6.5 * 7.2, 66.7 + 6.5 * 7.2, what="number of edges of a pair")
    assert within(total.sum(axis=0), 600 - 6.5 * 19.5, 600 + 6.5 * 19.5, what="number of edges of a node")
    alone = sum(int((graph.sum(axis=0) == 0).sum()) for graph in graphs)
    assert within(alone, 239 - 6.5 * 12.6, 239 + 6.5 * 12.6, what="number of nodes without any edge")


def in_pieces(rng, clique, leaves, chain):
    """A clique one of whose nodes has leaves, and a chain apart from it, in random order."""
    n = clique + leaves + chain
    adjacency = np.zeros((n, n), dtype=int)
    adjacency[:clique, :clique] = 1 - np.eye(clique, dtype=int)
    adjacency[0, clique : clique + leaves] = 1
    links = np.arange(clique + leaves, n - 1)
    adjacency[links, links + 1] = 1
    order = rng.permutation(n)
    return np.maximum(adjacency, adjacency.T)[np.ix_(order, order)]


@hidden(points=1, hint="ratio-of-ratios")
def test_a_ring_with_shortcuts(student, reference, rng, credit):
    """A ring with shortcuts is a small world: clustered, and yet of short paths.

    The random graphs' mean C has a relative error of about 2 % after 12 graphs, their mean L of 0.1 %; the
    bands of 15 and 2 % are at least 7 standard deviations of the difference of two such estimates. Three hubs:
    random graphs that kept their degrees would be more clustered, and their paths shorter.
    """
    n = 80
    adjacency = np.zeros((n, n), dtype=int)
    for i in range(n):
        for d in range(1, 7):
            j = (i + d) % n if rng.random() > 0.15 else int(rng.integers(n))
            if i != j:
                adjacency[i, j] = adjacency[j, i] = 1
    for hub in (0, 27, 53):
        others = rng.permutation(np.delete(np.arange(n), hub))[:40]
        adjacency[hub, others] = adjacency[others, hub] = 1
    got = array(student.small_world(adjacency, 12, int(rng.integers(SEEDS))), (3,), what="ratio")
    c_ratio, l_ratio, _ = reference.small_world(adjacency, 60, 0)
    with credit(0.35):
        assert close(got[0], c_ratio, rel=0.15, what="C ratio")
    with credit(0.35):
        assert close(got[1], l_ratio, rel=0.02, what="L ratio")
    with credit(0.3):
        assert close(got[2], got[0] / got[1], rel=1e-6, what="sigma")
        assert within(got[2], 0.8 * c_ratio / l_ratio, 1.25 * c_ratio / l_ratio, what="sigma")


@hidden(points=1, hint="ratio-of-ratios")
def test_graphs_in_pieces(student, reference, rng, credit):
    """Graphs fall apart: C is a mean over all neurons, L over all pairs that a path connects, in every graph.

    Most neurons of the one have a single neighbour; the other is a clique with leaves and, apart from it, a chain.
    A random graph of as many edges has 24 triangles on average, and none with probability 1e-10.
    """
    seed = int(rng.integers(SEEDS))
    clustered, long = in_pieces(rng, 13, 27, 0), in_pieces(rng, 13, 8, 19)
    with credit(0.5):
        got = array(student.small_world(clustered, 100, seed), (3,), what="ratio")
        assert close(got[0], reference.small_world(clustered, 400, 0)[0], rel=0.3, what="C ratio")
    with credit(0.5):
        got = array(student.small_world(long, 100, seed), (3,), what="ratio")
        assert close(got[1], reference.small_world(long, 400, 0)[1], rel=0.08, what="L ratio")


@hidden(points=1, hint="graphs-drawn-afresh")
def test_graphs_are_drawn_afresh(student, reference, rng):
    """Every random graph is a new one, and other seeds give others.

    Single random graphs differ, so 60 runs of one graph each give nearly 60 values of C. The mean over 20 graphs
    spreads less by a factor of about 4.5: that 25 of them spread by half as much as those 60 has a probability of
    2e-7; that copies of one graph pass, of 2e-4 (both by the F distribution of two variances).
    """
    adjacency = reference.random_graph(24, 110, 0)

    def c_ratios(runs, n_random):
        seeds = rng.choice(SEEDS, runs, replace=False)
        found = [array(student.small_world(adjacency, n_random, int(s)), (3,), what="ratio")[0] for s in seeds]
        return np.array(found)

    seed = int(rng.integers(SEEDS))
    once = array(student.small_world(adjacency, 2, seed), (3,), what="ratio")
    assert close(student.small_world(adjacency, 2, seed), once, what="ratio of the same seed")
    single = c_ratios(60, 1)
    assert holds(len(np.unique(np.round(single, 9))) > 48, "Other seeds give the same random graphs.")
    same = "The mean over many random graphs changes with the seed as if they were all the same."
    assert holds(c_ratios(25, 20).std() < 0.5 * single.std(), same)
