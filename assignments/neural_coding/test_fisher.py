import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("fisher")


@public(points=1)
def test_one_neuron_tells_nothing_at_its_peak(student):
    """At its peak a neuron carries no Fisher information; on either flank equally much."""
    got = student.fisher_information(np.array([-5.0, 0.0, 5.0]), np.zeros(1), 40.0, 10.0, 0.5)
    assert close(got[1], 0.0, abs=1e-9, what="Fisher information at the peak")
    assert close(got[0], got[2], what="Fisher information on the left flank")
    assert close(student.cramer_rao_bound(4.0), 0.25, what="Cramér-Rao bound")


@hidden(points=2, hint="slope-squared-over-rate")
def test_fisher_information(student, reference, rng):
    """The information of the population is the sum over its neurons, for uneven ones too."""
    s, preferred = rng.uniform(-20, 20, 8), rng.uniform(-40, 40, 15)
    args = preferred, rng.uniform(20, 60), rng.uniform(5, 12), rng.uniform(0.1, 2)
    want = reference.fisher_information(s, *args)
    assert close(student.fisher_information(s, *args), want, what="Fisher information")


@hidden(points=1, hint="bias-moves-the-bound")
def test_bound_of_a_biased_estimator(student, reference, rng):
    """Bias that grows with the stimulus moves the bound."""
    information, size = rng.uniform(0.1, 5, 6), rng.uniform(0.2, 0.8)
    for slope in (-size, size):
        want = reference.cramer_rao_bound(information, slope)
        assert close(student.cramer_rao_bound(information, slope), want, what="Cramér-Rao bound")
