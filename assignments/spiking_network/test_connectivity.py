import numpy as np

from autograder.checking import array, close, hidden, holds, public, question, within

pytestmark = question("connectivity")


@public(points=2)
def test_every_neuron_has_the_same_number_of_inputs(student):
    """Each row holds 20 excitatory partners out of 80, then 5 inhibitory ones out of 20."""
    sources = array(student.random_connectivity(80, 20, 0.25, seed=1), (100, 25), what="table of sources")
    assert holds((sources == np.round(sources)).all(), "Neurons are named by whole numbers.")
    assert within(sources[:, :20], 0, 79, what="excitatory source")
    assert within(sources[:, 20:], 80, 99, what="inhibitory source")


@public(points=1)
def test_weights_of_three_neurons(student):
    """Neuron 2 is inhibitory and sends -g J to neurons 0 and 1; neuron 0 hears 1 as well."""
    got = student.weight_matrix([[1, 2], [0, 2], [0, 1]], 2, 0.5, 4.0)
    assert close(got, [[0, 0.5, -2.0], [0.5, 0, -2.0], [0.5, 0.5, 0]], what="weight matrix")


@hidden(points=2, hint="distinct-partners")
def test_partners_are_distinct(student, rng, credit):
    """No neuron has a partner twice, and none contacts itself, be it the first or last of its population.

    The numbers of partners are not whole before they are rounded, and would be cut to other ones. In the second
    network five of each kind hear all but one of either: who can choose himself does.
    """
    n_exc, n_inh = 5 * int(rng.integers(12, 18)) + rng.choice([2, 4]), 5 * int(rng.integers(4, 8)) + rng.choice([2, 4])
    c_exc, c_inh = round(0.4 * n_exc), round(0.4 * n_inh)
    got = student.random_connectivity(n_exc, n_inh, 0.4, seed=int(rng.integers(10**6)))
    rows = array(got, (n_exc + n_inh, c_exc + c_inh), what="table of sources")
    dense = [student.random_connectivity(5, 5, 0.8, seed=int(rng.integers(10**6))) for _ in range(3)]
    tables = [rows, *(array(each, (10, 8), what="table of sources") for each in dense)]
    with credit(0.5):
        distinct = all(np.unique(row).size == row.size for table in tables for row in table)
        assert holds(distinct, "Some neuron has the same partner twice.")
    with credit(0.5):
        alone = all(i not in row for table in tables for i, row in enumerate(table))
        assert holds(alone, "Some neuron contacts itself.")


@hidden(points=2, hint="uniform-partners")
def test_partners_are_random(student, rng, credit):
    """Every neuron of a population is as likely a partner as any other, for each neuron anew.

    Out-degrees of 240 neurons are binomial (mean 30, variance 27, less a little): their sample variance has a
    relative standard deviation of 9 %, the limits are 6.5 of them. Two neurons share 2.4 of 24 partners on
    average; the mean over 239 pairs of neighbours has a standard deviation of 0.09, the limits are 7 of them. So are
    those of inhibitory partners, of whom two neurons share 0.6 of 6 (standard deviation over 299 pairs 0.041). That
    all 300 pass one of 240 neurons by has probability 4e-12.
    """
    seed = int(rng.integers(10**6))
    shape = (300, 30)
    rows = array(student.random_connectivity(240, 60, 0.1, seed=seed), shape, what="table of sources")
    with credit(0.5):
        outgoing = np.bincount(np.clip(rows[:, :24].astype(int), 0, 239).ravel(), minlength=240)
        assert within(outgoing.var() / 27, 0.4, 1.65, what="variance of the out-degrees, relative to chance")
        assert holds(outgoing.min() > 0, "Some neuron is nobody's partner.")
    with credit(0.25):
        common = [np.intersect1d(rows[i, :24], rows[i + 1, :24]).size for i in range(239)]
        assert within(np.mean(common), 1.75, 3.05, what="number of partners that neighbours share")
        common = [np.intersect1d(rows[i, 24:], rows[i + 1, 24:]).size for i in range(299)]
        assert within(np.mean(common), 0.28, 0.92, what="number of partners that neighbours share")
    with credit(0.25):
        other = array(student.random_connectivity(240, 60, 0.1, seed=seed + 1), shape, what="table of sources")
        for row in (-1, 0, 1):  # the next seed is not this network one row further
            common = np.mean([np.intersect1d(rows[i, :24], other[(i + row) % 300, :24]).size for i in range(300)])
            assert holds(1.75 < common < 3.05, "Another seed must give another network.")
        again = array(student.random_connectivity(240, 60, 0.1, seed=seed), shape, what="table of sources")
        assert holds((rows == again).all(), "The same seed must give the same network.")


@hidden(points=2, hint="post-pre")
def test_weight_matrix(student, reference, rng):
    """weights[post, pre] carries J from excitatory and -g J from inhibitory neurons, and 0 elsewhere."""
    n_exc, n_inh = int(rng.integers(30, 50)), int(rng.integers(10, 20))
    sources = reference.random_connectivity(n_exc, n_inh, 0.2, seed=int(rng.integers(10**6)))
    weight, g = rng.uniform(0.1, 2), rng.uniform(2, 8)
    want = reference.weight_matrix(sources, n_exc, weight, g)
    assert close(student.weight_matrix(sources, n_exc, weight, g), want, abs=1e-12, what="weight matrix")
