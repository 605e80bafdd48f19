import numpy as np

from autograder.checking import array, close, decreasing, equal, hidden, holds, public, question

pytestmark = question("degrees_and_hubs")


def two_arrays(got, n):
    """In- and out-degrees."""
    assert holds(isinstance(got, (list, tuple, np.ndarray)) and len(got) == 2, "Two results are asked for.")
    return array(got[0], (n,), what="in-degree"), array(got[1], (n,), what="out-degree")


def directed(rng, n=40):
    """Connections with hubs; numbers above 1 where there are several synapses."""
    weight = np.outer(rng.gamma(1, size=n), rng.gamma(1, size=n))
    return rng.poisson(0.3 * weight) * (1 - np.eye(n, dtype=int))


@public(points=1)
def test_two_neurons_one_way(student):
    """One neuron that sends five synapses to another has out-degree 1, the other in-degree 1."""
    incoming, outgoing = two_arrays(student.degrees([[0, 5], [0, 0]]), 2)
    assert close(incoming, [0, 1], what="in-degree")
    assert close(outgoing, [1, 0], what="out-degree")


@public(points=1)
def test_small_distribution(student):
    """Of four neurons with degrees 0, 2, 2, 3 a quarter has 0, none has 1, half have 2, a quarter has 3."""
    assert close(student.degree_distribution([0, 2, 2, 3]), [0.25, 0.0, 0.5, 0.25], what="degree distribution")


@hidden(points=2, hint="partners-not-synapses")
def test_degrees_of_a_network(student, rng):
    """Degrees count partners, however many synapses there are, and keep in and out apart."""
    adjacency = directed(rng)
    incoming, outgoing = two_arrays(student.degrees(adjacency), len(adjacency))
    assert close(incoming, (adjacency > 0).sum(axis=0), what="in-degree")
    assert close(outgoing, (adjacency > 0).sum(axis=1), what="out-degree")


@hidden(points=1, hint="every-degree-has-a-place")
def test_distribution_of_a_network(student, rng):
    """Entry k of the distribution is the fraction of neurons of degree k, and all sum to 1."""
    degree = rng.geometric(0.15, 80)
    got = array(student.degree_distribution(degree), (int(degree.max()) + 1,), what="degree distribution")
    assert close(got, [(degree == k).mean() for k in range(degree.max() + 1)], abs=1e-12, what="degree distribution")


@hidden(points=2, hint="most-partners-first")
def test_hubs_of_a_network(student, rng):
    """Hubs are the neurons with the most partners, in descending order."""
    for count in (3, 6, 8):
        n = 40
        upper = np.triu(rng.random((n, n)) < 0.6 * np.outer(*[np.sort(rng.random(n)) ** 2] * 2), 1)
        order = rng.permutation(n)
        adjacency = (upper | upper.T).astype(int)[np.ix_(order, order)]
        names = [f"N{i:02d}" for i in rng.permutation(n)]
        got = student.hubs(names, adjacency, count)
        good = isinstance(got, (list, tuple, np.ndarray)) and all(name in names for name in list(got))
        assert holds(
            good and len(set(got)) == len(got) == count, "The hubs should be as many different names as asked for."
        )
        degree = [int(adjacency[names.index(name)].sum()) for name in got]
        assert equal(sorted(degree), sorted(adjacency.sum(axis=0))[-count:], what="degree of the hubs")
        assert decreasing(degree, strictly=False, what="degree of the hubs")
