import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("gaussian_code")


@public(points=0.5)
def test_one_neuron_of_unit_noise(student):
    """One neuron, all standard deviations 1: information 1, errors 1 and 1/2, half of ln 2."""
    got = student.gaussian_code(1.0, np.ones(1), 1.0)
    assert close(got, [1.0, 1.0, 0.5, 0.5 * np.log(2)], what="results")


def code(rng):
    return rng.uniform(0.3, 2, 6), rng.uniform(0.5, 3, 6), rng.uniform(0.3, 2)


@hidden(points=1, hint="neurons-add-information")
def test_fisher_information_of_the_code(student, reference, rng, credit):
    """The neurons' informations add, each with its own weight and noise, or with one weight for all."""
    for share, args in ((0.7, code(rng)), (0.3, (float(rng.uniform(0.3, 2)), *code(rng)[1:]))):
        with credit(share):
            got, want = student.gaussian_code(*args), reference.gaussian_code(*args)
            assert close(got[0], want[0], what="Fisher information")


@hidden(points=1.5, hint="prior-adds-information")
def test_errors_of_the_code(student, reference, rng, credit):
    """The Bayesian error is smaller than the maximum-likelihood error, by what the prior knows."""
    args = code(rng)
    got, want = student.gaussian_code(*args), reference.gaussian_code(*args)
    with credit(0.4):
        assert close(got[1], want[1], what="maximum-likelihood error")
    with credit(0.6):
        assert close(got[2], want[2], what="Bayesian error")


@hidden(points=1, hint="information-in-nats")
def test_mutual_information(student, reference, rng):
    """The mutual information, in nats, is that of all neurons together."""
    args = code(rng)
    assert close(student.gaussian_code(*args)[3], reference.gaussian_code(*args)[3], what="mutual information")
